import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { isClosed } from '#shared/domain/visit/is-closed.ts'
import { OldPartRow } from './old-part-row.tsx'
import styles from './old-parts.module.css'

/** The parts line by line. Arrows go from one to the next, a digit says where it goes. */
export const OldPartsTable = ({ record }: { readonly record: VisitRecord }): ReactNode => {
  const say = useSay()
  const body = useRef<HTMLTableSectionElement>(null)
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || !(event.target instanceof HTMLElement)) return
    const rows = [...(body.current?.querySelectorAll<HTMLElement>('tr') ?? [])]
    const next = rows[rows.findIndex((row) => row.contains(event.target as Node)) + step]
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{say('oldParts.part')}</th>
              <th className={styles.number}>{say('oldParts.quantity')}</th>
              <th>{say('oldParts.disposition')}</th>
              <th>{say('oldParts.label')}</th>
              <th>{say('oldParts.shelf')}</th>
              <th aria-label={say('oldParts.printLabel')} />
            </tr>
          </thead>
          <tbody onKeyDown={walk} ref={body}>
            {record.visit.oldParts.map((part, index) => (
              <OldPartRow index={index} key={part.id} part={part} record={record} />
            ))}
          </tbody>
        </table>
      </div>
      {isClosed(record.visit) ? null : <p className={styles.keys}>{say('oldParts.keysHint')}</p>}
    </>
  )
}
