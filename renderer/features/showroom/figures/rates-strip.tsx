import type { ReactNode } from 'react'
import type { SaleRecord } from '#renderer/db/repositories/sales.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { computeRates, type Share } from '#shared/domain/sales/funnel/compute-rates.ts'
import { formatRate, rateOf } from '#shared/kernel/rate.ts'
import styles from './funnel.module.css'
import type { People } from './people-card.tsx'
import { tellTime } from './tell-time.ts'

interface RatesStripProps {
  readonly records: readonly SaleRecord[]
  readonly onPeople: (people: People) => void
}

/** The few figures a manager looks at first, each with what it is made of. */
export const RatesStrip = ({ records, onPeople }: RatesStripProps): ReactNode => {
  const say = useSay()
  const rates = computeRates(records, ({ sale }) => sale)
  const shares = ['came', 'drove', 'ordered', 'lost'] as const
  return (
    <div className={styles.strip}>
      <button
        className={styles.rate}
        data-testid="rate-leads"
        onClick={() => onPeople({ title: say('showroom.step.lead'), list: rates.leads })}
        type="button"
      >
        <span>{say('showroom.rate.leads')}</span>
        <b>{rates.leads.length}</b>
        <small>{say('showroom.rate.began')}</small>
      </button>
      {shares.map((name) => (
        <ShareTile
          key={name}
          name={name}
          onShow={() => onPeople({ title: say(`showroom.rate.${name}`), list: rates[name].part })}
          share={rates[name]}
        />
      ))}
      <div className={styles.rate}>
        <span>{say('showroom.rate.toOrder')}</span>
        <b>{tellTime(say, rates.medianToOrder)}</b>
        <small>{say('showroom.rate.median', { count: rates.ordered.part.length })}</small>
      </div>
    </div>
  )
}

interface ShareTileProps {
  readonly name: 'came' | 'drove' | 'ordered' | 'lost'
  readonly share: Share<SaleRecord>
  readonly onShow: () => void
}

const ShareTile = ({ name, share, onShow }: ShareTileProps): ReactNode => {
  const say = useSay()
  const { part, whole } = share
  const rate = rateOf(part.length, whole.length)
  return (
    <button className={styles.rate} data-testid={`rate-${name}`} onClick={onShow} type="button">
      <span>{say(`showroom.rate.${name}`)}</span>
      <b>{rate === undefined ? say('showroom.figures.none') : formatRate(rate)}</b>
      <small>{say(`showroom.rate.${name}.of`, { count: part.length, of: whole.length })}</small>
    </button>
  )
}
