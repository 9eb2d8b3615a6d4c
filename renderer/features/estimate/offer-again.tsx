import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { DayField } from '#renderer/ui/typed-fields.tsx'
import { addMonths, type Day } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import styles from './answer-dialog.module.css'

interface OfferAgainProps {
  readonly value: Day | undefined
  readonly onChange: (day: Day | undefined) => void
}

const LATER = ['service', '1', '3', '6'] as const

/** When to bring declined work up again: at the next service, in some months, or a day as typed. */
export const OfferAgain = ({ value, onChange }: OfferAgainProps): ReactNode => {
  const say = useSay()
  const { shop, clock } = useSession()
  const today = dayOf(clock.now(), shop.offsetMinutes)
  const dayAfter = (later: (typeof LATER)[number]): Day =>
    addMonths(today, later === 'service' ? shop.serviceInterval.months : Number(later))
  return (
    <div className={styles.row}>
      <Choice
        isClearable
        label={say('approval.offerAgain')}
        name="approval-offer-again"
        onChange={(later) => onChange(later === undefined ? undefined : dayAfter(later))}
        options={LATER.map((later) => ({ value: later, label: say(`approval.later.${later}`) }))}
        value={LATER.find((later) => dayAfter(later) === value)}
      />
      <DayField
        label={say('approval.offerAgainOn')}
        name="approval-offer-again-on"
        onChange={onChange}
        placeholder={today}
        value={value}
      />
    </div>
  )
}
