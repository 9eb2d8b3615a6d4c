import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { subjectOf } from '#shared/domain/audit/subject-of.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { sayCommand } from '#shared/i18n/say-command.ts'
import { sayTable } from '#shared/i18n/say-field.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import { beginLarge } from './begin-large.ts'
import { EntryDetails } from './entry-details.tsx'
import styles from './journal-register.module.css'
import type { Wording } from './say-change.ts'
import { saySubject } from './say-subject.ts'

interface JournalRowProps {
  readonly entry: JournalEntry
  readonly wording: Wording
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One entry of the journal; pressed, it tells what it changed. */
export const JournalRow = ({ entry, wording, isOpen, onToggle }: JournalRowProps): ReactNode => {
  const say = useSay()
  const { seq = 0, at, actor, allowedBy, command, device } = entry
  const nameOf = (id: string | undefined): string =>
    id === undefined ? say('audit.nobody') : (wording.names.get(id) ?? '…')
  const subject = subjectOf(entry)
  return (
    <li className={styles.item}>
      <button
        aria-expanded={isOpen}
        className={styles.row}
        data-command={command}
        data-seq={seq}
        onClick={onToggle}
        type="button"
      >
        <span className={styles.quiet}>{formatDateTime(at, wording.offsetMinutes)}</span>
        <span className={styles.who}>
          <b>{nameOf(actor)}</b>
          {allowedBy === undefined ? null : (
            <small>{say('audit.allowedBy', { name: nameOf(allowedBy) })}</small>
          )}
        </span>
        <span>{beginLarge(sayCommand(say, command))}</span>
        <span className={styles.about}>
          {subject === undefined ? null : (
            <small className={styles.kind}>{beginLarge(sayTable(say, subject.table))}</small>
          )}
          {saySubject(wording, entry)}
        </span>
        <span className={styles.quiet}>{device}</span>
        <span className={styles.number}>{seq}</span>
      </button>
      {isOpen ? <EntryDetails entry={entry} wording={wording} /> : null}
    </li>
  )
}
