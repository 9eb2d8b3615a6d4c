import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { NoticeIcon } from '#renderer/ui/stage/stage-icons.tsx'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { type Currency, isNegative, type Money, negate } from '#shared/kernel/money.ts'
import styles from './ceiling-bar.module.css'

interface CeilingBarProps {
  readonly ceiling: Money
  readonly total: Money
  readonly room: Money
  readonly currency: Currency
}

/** How far the approved work has filled the ceiling agreed at reception. */
export const CeilingBar = ({ ceiling, total, room, currency }: CeilingBarProps): ReactNode => {
  const say = useSay()
  const isOver = isNegative(room)
  const share = ceiling <= 0 ? 1 : Math.min(1, Math.max(0, total / ceiling))
  return (
    <div className={`${styles.ceiling} ${isOver ? styles.over : ''}`} data-over={isOver}>
      <div className={styles.track}>
        <span style={{ width: `${share * 100}%` }} />
      </div>
      <p>
        <span>{say('counter.ceiling', { amount: formatMoney(ceiling, currency) })}</span>
        <b>
          {isOver ? <NoticeIcon /> : null}
          {isOver
            ? say('counter.overCeiling', { amount: formatMoney(negate(room), currency) })
            : say('counter.roomLeft', { amount: formatMoney(room, currency) })}
        </b>
      </p>
    </div>
  )
}
