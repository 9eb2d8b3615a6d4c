import { memo, type ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import type { PartLine } from '#shared/domain/estimate/part-line.ts'
import { computePartAmount } from '#shared/domain/estimate/price-job.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { formatQuantity } from '#shared/kernel/quantity.ts'
import styles from './estimate-table.module.css'

interface LikelyRowProps {
  readonly part: PartLine
  readonly isSelected: boolean
  readonly isDeclined: boolean
  readonly isMarginShown: boolean
  readonly isFinal: boolean
  readonly onSelect: (key: string) => void
  readonly onEdit: (key: string) => void
  readonly onTake: (key: string) => void
}

/** A part that may turn out to be needed: named, priced, in no total. L takes it into the job. */
export const LikelyRow = memo((props: LikelyRowProps): ReactNode => {
  const { part, isSelected, isDeclined, isMarginShown, isFinal, onSelect, onEdit, onTake } = props
  const say = useSay()
  const { currency } = useSession().shop
  return (
    <tr
      aria-selected={isSelected}
      className={`${styles.part} ${styles.likely} ${isDeclined ? styles.declined : ''}`}
      data-amount={computePartAmount(part)}
      data-row={part.id}
      data-testid="likely-row"
      onClick={() => onSelect(part.id)}
      onDoubleClick={() => onEdit(part.id)}
    >
      <td />
      <td className={styles.name}>
        <span className={styles.maybe}>{say('estimate.likely')}</span>
        <span className={styles.strike}>{part.name}</span>
        {part.number === undefined ? null : <span>{part.number}</span>}
        {part.brand === undefined ? null : <span>{part.brand}</span>}
      </td>
      <td>{say(`trade.class.${part.class}`)}</td>
      <td className={styles.number}>
        {formatQuantity(part.quantity)} {part.unit}
      </td>
      <td className={styles.number}>{formatAmount(part.price, currency)}</td>
      <td className={styles.number}>{`≤ ${formatAmount(computePartAmount(part), currency)}`}</td>
      <td className={styles.total} />
      {isMarginShown ? <td /> : null}
      <td>
        {isFinal || isDeclined || !isSelected ? null : (
          <button
            className={styles.take}
            data-testid="likely-take"
            onClick={(event) => {
              event.stopPropagation()
              onTake(part.id)
            }}
            tabIndex={-1}
            type="button"
          >
            {say('estimate.takeLikely')} <KeyHint keys="L" />
          </button>
        )}
      </td>
    </tr>
  )
})
