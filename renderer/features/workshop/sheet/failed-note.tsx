import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { usePeople } from './people.ts'
import styles from './workshop-sheet.module.css'

/** Why the last final inspection sent the car back; until the next one says otherwise. */
export const FailedNote = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const say = useSay()
  const people = usePeople()
  const last = visit.inspections.at(-1)
  if (last?.result !== 'fail') return null
  return (
    <div className={styles.failed} data-testid="inspection-failed">
      <StatusTag tone="bad">{say('clock.failed')}</StatusTag>
      <b>{last.note}</b>
      <small>
        {say('clock.by', { name: people.name(last.inspectorId), time: people.time(last.at) })}
      </small>
    </div>
  )
}
