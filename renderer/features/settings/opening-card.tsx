import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { workdayOf } from '#shared/domain/appointment/workday.ts'
import { parseOpening } from '#shared/domain/shop/check-opening.ts'
import { changeShop } from './commands.ts'
import opening from './opening-card.module.css'
import styles from './settings.module.css'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** When the shop is open: what the appointment calendar counts by. */
export const OpeningCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain(session.shop.currency)
  const usual = workdayOf(session.shop)
  const [opensAt, setOpens] = useState(usual.opensAt)
  const [closesAt, setCloses] = useState(usual.closesAt)
  const [closedOn, setClosed] = useState<readonly number[]>(usual.closedOn)
  const [error, setError] = useState<string>()
  const save = async (): Promise<void> => {
    const read = parseOpening({ opensAt, closesAt, closedOn })
    if (!read.ok) return setError(explain(read))
    setError(undefined)
    setOpens(read.value.opensAt)
    setCloses(read.value.closesAt)
    const result = await changeShop(session, (shop) => ({ ...shop, opening: read.value }))
    if (result.ok) notify('ok', say('settings.saved'))
    else notify('bad', explain(result))
  }
  const toggle = (on: number): void =>
    setClosed((before) =>
      before.includes(on) ? before.filter((each) => each !== on) : [...before, on],
    )
  return (
    <Card testId="settings-opening" title={say('extras.opening')}>
      <div className={styles.body}>
        <p className={styles.hint}>{say('extras.openingHint')}</p>
        <div className={styles.fields}>
          <TextField
            error={error}
            label={say('extras.opensAt')}
            name="opening-opens"
            onChange={setOpens}
            onEnter={() => void save()}
            value={opensAt}
          />
          <TextField
            label={say('extras.closesAt')}
            name="opening-closes"
            onChange={setCloses}
            onEnter={() => void save()}
            value={closesAt}
          />
        </div>
        <fieldset className={opening.days}>
          <legend>{say('extras.closedOn')}</legend>
          {WEEKDAYS.map((on) => (
            <button
              aria-pressed={closedOn.includes(on)}
              data-testid={`opening-closed-${on}`}
              key={on}
              onClick={() => toggle(on)}
              type="button"
            >
              {say(`extras.weekday.${on}`)}
            </button>
          ))}
        </fieldset>
        <div className={styles.save}>
          <Button data-testid="opening-save" look="primary" onClick={() => void save()}>
            {say('settings.save')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
