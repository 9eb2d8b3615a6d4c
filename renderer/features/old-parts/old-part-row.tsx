import type { KeyboardEvent, ReactNode } from 'react'
import { OldPartLabelButton } from '#renderer/features/papers/index.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { Button } from '#renderer/ui/button.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { isKept } from '#shared/domain/old-part/is-kept.ts'
import { DISPOSITIONS, type Disposition, type OldPart } from '#shared/domain/old-part/old-part.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { formatQuantity } from '#shared/kernel/quantity.ts'
import { disposeOldPart, removeOldPart } from './commands.ts'
import styles from './old-parts.module.css'
import { ShelfField } from './shelf-field.tsx'

interface OldPartRowProps {
  readonly record: VisitRecord
  readonly part: OldPart
  readonly index: number
}

/** One replaced part: what it is, where it goes, and where it lies while the shop has it. */
export const OldPartRow = ({ record, part, index }: OldPartRowProps): ReactNode => {
  const { visit, vehicle } = record
  const session = useSession()
  const say = useSay()
  const explain = useExplain(session.shop.currency)
  const notify = useNotify()
  const isFinal = isClosed(visit)
  const dispose = async (disposition: Disposition): Promise<void> => {
    const result = await disposeOldPart(session, visit.id, part.id, disposition)
    if (!result.ok) notify('bad', explain(result))
  }
  const remove = async (): Promise<void> => {
    const result = await removeOldPart(session, visit.id, part.id)
    if (!result.ok) notify('bad', explain(result))
  }
  const hear = (event: KeyboardEvent): void => {
    const chosen = DISPOSITIONS[Number(event.key) - 1]
    if (isFinal || chosen === undefined || event.target !== event.currentTarget) return
    event.preventDefault()
    void dispose(chosen)
  }
  return (
    <tr
      data-disposition={part.disposition}
      data-testid={`old-part-${index}`}
      onKeyDown={hear}
      tabIndex={0}
    >
      <td>
        {part.name}
        <small>{visit.jobs.find(({ id }) => id === part.jobId)?.name}</small>
      </td>
      <td className={styles.number}>
        {formatQuantity(part.quantity)} {part.unit}
      </td>
      <td>
        <span className={styles.answers}>
          {DISPOSITIONS.map((disposition) => (
            <button
              aria-pressed={part.disposition === disposition}
              data-value={disposition}
              disabled={isFinal}
              key={disposition}
              onClick={() => void dispose(disposition)}
              tabIndex={-1}
              type="button"
            >
              {say(`trade.disposition.${disposition}`)}
            </button>
          ))}
        </span>
      </td>
      <td>{isKept(part) ? part.label : ''}</td>
      <td>
        {isKept(part) ? <ShelfField index={index} part={part} visitId={visit.id} /> : null}
        {part.fate === undefined ? null : (
          <small>
            {say('oldParts.fateLine', {
              fate: say(`trade.oldPartFate.${part.fate.kind}`),
              on: dayOf(part.fate.at, session.shop.offsetMinutes),
            })}
          </small>
        )}
      </td>
      <td className={styles.end}>
        {isKept(part) ? <OldPartLabelButton part={part} vehicle={vehicle} visit={visit} /> : null}
        {isFinal ? null : (
          <Button
            aria-label={say('oldParts.remove', { part: part.name })}
            data-testid={`old-part-remove-${index}`}
            look="quiet"
            onClick={() => void remove()}
            size="small"
          >
            ✕
          </Button>
        )}
      </td>
    </tr>
  )
}
