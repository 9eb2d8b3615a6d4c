import { useState } from 'react'
import { readJournalPage } from '#renderer/db/repositories/journal-page.ts'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { formatJournal } from './format-journal.ts'
import type { JournalSearch } from './journal-head.tsx'
import { questionOf } from './use-journal.ts'

/** Entries read at a time on the way into a file. */
const AT_ONCE = 2000

/** Saves what is looked at as a CSV file, with what each entry changed. */
export function useExportJournal(search: JournalSearch): {
  readonly isExporting: boolean
  readonly exportJournal: () => Promise<void>
} {
  const say = useSay()
  const notify = useNotify()
  const { db, shop, clock, allow } = useSession()
  const explain = useExplain(shop.currency)
  const [isExporting, setIsExporting] = useState(false)

  const readAll = async (): Promise<JournalEntry[]> => {
    const question = await questionOf(db, search, shop.offsetMinutes)
    const entries: JournalEntry[] = []
    let before: number | undefined = Number.POSITIVE_INFINITY
    while (before !== undefined) {
      const page = await readJournalPage(db, question, AT_ONCE, before)
      entries.push(...page.entries)
      before = page.before
    }
    return entries
  }

  const exportJournal = async (): Promise<void> => {
    if (isExporting) return
    const allowed = await allow('export-journal')
    if (!allowed.ok) return notify('bad', explain(allowed))
    setIsExporting(true)
    try {
      const entries = await readAll()
      const text = await formatJournal(db, entries, {
        say,
        currency: shop.currency,
        offsetMinutes: shop.offsetMinutes,
      })
      const saved = await desktop.call('files.save', {
        suggestedName: say('audit.fileName', { day: dayOf(clock.now(), shop.offsetMinutes) }),
        bytes: new TextEncoder().encode(text),
      })
      if (saved.ok) {
        const { fileName } = saved.value
        notify('ok', say('audit.exported', { count: entries.length, file: fileName }))
      } else if (saved.code !== 'save.cancelled') {
        notify('bad', say('audit.exportFailed'))
      }
    } finally {
      setIsExporting(false)
    }
  }
  return { isExporting, exportJournal }
}
