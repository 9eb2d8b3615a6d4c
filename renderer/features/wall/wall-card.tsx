import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { MoneyField } from '#renderer/ui/typed-fields.tsx'
import { energyPricesOf } from '#shared/domain/wall/energy-prices.ts'
import { ZERO } from '#shared/kernel/money.ts'
import { setEnergyPrices } from './commands.ts'
import styles from './wall-card.module.css'

const ENERGIES = ['petrol', 'diesel', 'electricity'] as const

/** The way to the wall's slides, and what their charts reckon with. */
export const WallCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const { currency } = session.shop
  const explain = useExplain(currency)
  const [prices, setPrices] = useState(() => energyPricesOf(session.shop))
  const save = async (): Promise<void> => {
    const result = await setEnergyPrices(session, prices)
    if (result.ok) notify('ok', say('slides.pricesSaved'))
    else notify('bad', explain(result))
  }
  return (
    <Card
      aside={
        <Button
          data-testid="open-wall"
          look="quiet"
          onClick={() => go({ name: 'wall' })}
          size="small"
        >
          {say('slides.open')}
        </Button>
      }
      testId="settings-wall"
      title={say('slides.heading')}
    >
      <div className={styles.body}>
        <p className={styles.hint}>{say('slides.pricesHint')}</p>
        <div className={styles.fields}>
          {ENERGIES.map((energy) => (
            <MoneyField
              currency={currency}
              key={energy}
              label={say(`slides.price.${energy}`)}
              name={`energy-${energy}`}
              onChange={(price) => setPrices({ ...prices, [energy]: price ?? ZERO })}
              onEnter={() => void save()}
              value={prices[energy]}
            />
          ))}
        </div>
        <div className={styles.save}>
          <Button data-testid="energy-save" look="primary" onClick={() => void save()}>
            {say('slides.save')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
