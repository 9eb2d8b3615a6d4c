import { subjectOf } from '#shared/domain/audit/subject-of.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { sayTable } from '#shared/i18n/say-field.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import type { Wording } from './say-change.ts'

/** What an entry is about, by the name people know it by; what a bulk load brought; where a restore went. */
export function saySubject({ say, names, offsetMinutes }: Wording, entry: JournalEntry): string {
  const { loaded, restored } = entry
  if (restored !== undefined) {
    return say('audit.restored', { at: formatDateTime(restored.toAt, offsetMinutes) })
  }
  if (loaded !== undefined) {
    const counts = Object.entries(loaded.counts)
      .map(([table, count]) => say('audit.loadedOf', { table: sayTable(say, table), count }))
      .join(say('trade.comma'))
    const from =
      loaded.source === undefined ? [] : [say('audit.loadedFrom', { file: loaded.source })]
    return [say('audit.loaded', { counts }), ...from].join(' · ')
  }
  const subject = subjectOf(entry)
  if (subject === undefined || subject.table === 'settings') return ''
  return names.get(subject.id) ?? ''
}
