import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import type {
  EstimateDifference,
  LineChange,
  LineInVersion,
  PartChange,
} from '#shared/domain/estimate/compare-estimates.ts'
import type { Labour } from '#shared/domain/estimate/job.ts'
import type { PartLine } from '#shared/domain/estimate/part-line.ts'
import { formatAmount, formatMoney } from '#shared/kernel/format-money.ts'
import { formatHours } from '#shared/kernel/hours.ts'
import { formatQuantity } from '#shared/kernel/quantity.ts'
import { DecisionTag } from './decision-tag.tsx'
import { formatDifference } from './format-difference.ts'
import styles from './versions-dialog.module.css'

const LOOKS: Readonly<Record<LineChange, { readonly tone: Tone; readonly mark: string }>> = {
  added: { tone: 'ok', mark: '＋' },
  removed: { tone: 'bad', mark: '－' },
  changed: { tone: 'warn', mark: '▲' },
  same: { tone: 'plain', mark: '' },
}

/** One job or charge in two versions: what became of it, and by how much. */
export const VersionLine = ({ line }: { readonly line: EstimateDifference }): ReactNode => {
  const say = useSay()
  const { currency } = useSession().shop
  const look = LOOKS[line.change]
  const amount = (side: LineInVersion | undefined): string =>
    side === undefined ? '—' : formatAmount(side.counted, currency)
  return (
    <tr className={styles[line.change]} data-change={line.change} data-testid="version-line">
      <td>
        <StatusTag mark={look.mark} tone={look.tone}>
          {say(`estimate.change.${line.change}`)}
        </StatusTag>
      </td>
      <td>
        <span className={styles.name}>{line.name}</span>
        {line.labour === undefined ? null : <LabourChange labour={line.labour} />}
        {line.parts.map((part) => (
          <PartChangeLine key={`${part.from?.id}-${part.to?.id}`} part={part} />
        ))}
        {line.to?.answer === undefined || line.change === 'same' ? null : (
          <small>
            <DecisionTag approval={line.to.answer} />
          </small>
        )}
      </td>
      <td className={styles.number}>{amount(line.from)}</td>
      <td className={styles.number}>{amount(line.to)}</td>
      <td className={styles.number} data-amount={line.difference}>
        {line.difference === 0 ? '' : formatDifference(line.difference, currency)}
      </td>
    </tr>
  )
}

const LabourChange = ({
  labour,
}: {
  readonly labour: NonNullable<EstimateDifference['labour']>
}): ReactNode => {
  const say = useSay()
  const { currency } = useSession().shop
  const words = (side: Labour | undefined): string =>
    side === undefined
      ? '—'
      : `${say('estimate.hours', { hours: formatHours(side.hours) })} × ${formatMoney(side.rate, currency)}`
  return (
    <small>
      {say('estimate.labour')}　{words(labour.from)} → {words(labour.to)}
    </small>
  )
}

const PartChangeLine = ({ part }: { readonly part: PartChange }): ReactNode => {
  const say = useSay()
  const { currency } = useSession().shop
  const words = ({ class: partClass, brand = '', quantity, unit, price }: PartLine): string =>
    [
      say(`trade.class.${partClass}`),
      brand,
      `${formatQuantity(quantity)} ${unit} × ${formatMoney(price, currency)}`,
    ]
      .filter((word) => word !== '')
      .join(' ')
  const { from, to } = part
  return (
    <small>
      {from === undefined ? '＋ ' : to === undefined ? '－ ' : ''}
      {part.name}　{from === undefined ? '' : words(from)}
      {from !== undefined && to !== undefined ? ' → ' : ''}
      {to === undefined ? '' : words(to)}
    </small>
  )
}
