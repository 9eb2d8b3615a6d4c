import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { listOnDuty } from '#shared/domain/sales/lead/on-duty.ts'
import { hasRole, type Staff } from '#shared/domain/staff/staff.ts'
import type { Day } from '#shared/kernel/day.ts'
import { setOffDuty } from '../commands.ts'
import styles from './today.module.css'

interface DutyProps {
  readonly staff: readonly Staff[]
  readonly today: Day
}

/** Who takes leads today: a press sets somebody off duty, or on again. */
export const Duty = ({ staff, today }: DutyProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const sellers = staff.filter((each) => each.isActive && hasRole(each, 'consultant'))
  const onDuty = listOnDuty(staff, session.shop, today)
  const toggle = (one: Staff): void => {
    const isOn = onDuty.includes(one)
    const off = sellers.filter((each) => (each === one ? isOn : !onDuty.includes(each)))
    void setOffDuty(
      session,
      off.map(({ id }) => id),
    )
  }
  return (
    <div className={styles.duty} data-testid="duty">
      <span className={styles.dutyTitle}>{say('showroom.duty')}</span>
      {sellers.map((one) => (
        <button
          aria-pressed={onDuty.includes(one)}
          className={styles.person}
          data-testid="duty-person"
          key={one.id}
          onClick={() => toggle(one)}
          type="button"
        >
          {one.name}
        </button>
      ))}
      {onDuty.length === 0 ? (
        <span className={styles.warning}>{say('showroom.duty.none')}</span>
      ) : null}
    </div>
  )
}
