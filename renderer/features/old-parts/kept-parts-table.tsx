import type { KeyboardEvent, ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { useNow } from '#renderer/session/use-now.ts'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import type { OldPartId } from '#shared/domain/old-part/old-part.ts'
import { daysBetween } from '#shared/kernel/day.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { formatQuantity } from '#shared/kernel/quantity.ts'
import type { KeptPart } from './list-kept-parts.ts'
import styles from './old-parts.module.css'
import { ShelfField } from './shelf-field.tsx'

interface KeptPartsTableProps {
  readonly parts: readonly KeptPart[]
  readonly chosen: OldPartId | undefined
  readonly onChoose: (id: OldPartId) => void
}

/** The parts in the house, longest kept first. Arrows choose. */
export const KeptPartsTable = ({ parts, chosen, onChoose }: KeptPartsTableProps): ReactNode => {
  const say = useSay()
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    const at = parts.findIndex(({ part }) => part.id === chosen) + step
    const next = parts[at]
    if (next === undefined) return
    event.preventDefault()
    onChoose(next.part.id)
    event.currentTarget.querySelectorAll<HTMLElement>('tbody tr')[at]?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows walk the rows, which take the focus
    <div className={styles.list} onKeyDown={walk}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{say('oldParts.label')}</th>
            <th>{say('oldParts.part')}</th>
            <th className={styles.number}>{say('oldParts.quantity')}</th>
            <th>{say('oldParts.disposition')}</th>
            <th>{say('oldParts.vehicle')}</th>
            <th>{say('oldParts.customer')}</th>
            <th>{say('oldParts.shelf')}</th>
            <th>{say('oldParts.kept')}</th>
            <th>{say('oldParts.consent')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((kept, index) => (
            <Row
              index={index}
              isChosen={kept.part.id === chosen}
              kept={kept}
              key={kept.part.id}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly kept: KeptPart
  readonly index: number
  readonly isChosen: boolean
  readonly onChoose: (id: OldPartId) => void
}

const Row = ({ kept, index, isChosen, onChoose }: RowProps): ReactNode => {
  const { part, vehicle, customer, visit } = kept
  const say = useSay()
  const { shop } = useSession()
  const today = dayOf(useNow(600_000), shop.offsetMinutes)
  const since = dayOf(part.registeredAt, shop.offsetMinutes)
  return (
    <tr
      aria-selected={isChosen}
      data-label={part.label}
      data-testid={`kept-part-${index}`}
      onClick={() => onChoose(part.id)}
      onFocus={() => onChoose(part.id)}
      tabIndex={isChosen ? 0 : -1}
    >
      <td>{part.label}</td>
      <td>
        {part.name}
        <small>{visit.jobs.find(({ id }) => id === part.jobId)?.name}</small>
      </td>
      <td className={styles.number}>
        {formatQuantity(part.quantity)} {part.unit}
      </td>
      <td>{say(`trade.disposition.${part.disposition}`)}</td>
      <td>{vehicle.plate === '' ? vehicle.vin.slice(-6) : formatPlate(vehicle.plate)}</td>
      <td>{customer.name}</td>
      <td>
        <ShelfField index={index} part={part} visitId={visit.id} />
      </td>
      <td title={since}>{say('oldParts.keptDays', { count: daysBetween(since, today) })}</td>
      <td>
        {part.consent === undefined ? (
          <StatusTag tone="plain">{say('oldParts.noConsent')}</StatusTag>
        ) : (
          <span title={part.consent.note}>
            <StatusTag tone="ok">{dayOf(part.consent.at, shop.offsetMinutes)}</StatusTag>
          </span>
        )}
      </td>
    </tr>
  )
}
