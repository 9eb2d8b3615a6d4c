import { useCallback, useEffect, useRef, useState } from 'react'
import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findRecordsByText } from '#renderer/db/repositories/audited-records.ts'
import { findLastSave } from '#renderer/db/repositories/journal.ts'
import { type JournalQuestion, readJournalPage } from '#renderer/db/repositories/journal-page.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import { addDays } from '#shared/kernel/day.ts'
import { atLocal } from '#shared/kernel/instant.ts'
import type { JournalSearch } from './journal-head.tsx'

/** Rows drawn at a time; more come as the end is scrolled to. */
const ENTRIES_PER_PAGE = 60

/** The head of the list as a question to the journal. */
export async function questionOf(
  db: QiantaiDatabase,
  { text, personId, group, from, to }: JournalSearch,
  offsetMinutes: number,
): Promise<JournalQuestion> {
  return {
    ...(personId === undefined ? {} : { personId }),
    ...(group === undefined ? {} : { group }),
    ...(from === undefined ? {} : { from: atLocal(from, '00:00', offsetMinutes) }),
    ...(to === undefined ? {} : { until: atLocal(addDays(to, 1), '00:00', offsetMinutes) }),
    ...(text.trim() === '' ? {} : { touching: await findRecordsByText(db, text) }),
  }
}

interface Read {
  readonly question: JournalQuestion
  readonly entries: readonly JournalEntry[]
  /** Where to go on; absent at the beginning of the journal. */
  readonly before?: number | undefined
}

export interface JournalList {
  /** Undefined until the first answer. */
  readonly entries: readonly JournalEntry[] | undefined
  readonly isEnd: boolean
  readonly readMore: () => void
}

/** The journal as it is looked through: newest first, read on as far as somebody scrolls. */
export function useJournal(search: JournalSearch): JournalList {
  const { db, shop } = useSession()
  const lastSeq = useLive(findLastSave)?.seq
  const [read, setRead] = useState<Read>()
  const isReading = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new save is a new first page
  useEffect(() => {
    let isLatest = true
    void (async () => {
      const question = await questionOf(db, search, shop.offsetMinutes)
      const page = await readJournalPage(db, question, ENTRIES_PER_PAGE)
      if (isLatest) setRead({ question, ...page })
    })()
    return () => {
      isLatest = false
    }
  }, [db, search, shop.offsetMinutes, lastSeq])

  const readMore = useCallback(() => {
    if (read?.before === undefined || isReading.current) return
    isReading.current = true
    void readJournalPage(db, read.question, ENTRIES_PER_PAGE, read.before)
      .then((page) =>
        setRead((now) =>
          // Another question was asked meanwhile.
          now === read
            ? { question: read.question, ...page, entries: [...read.entries, ...page.entries] }
            : now,
        ),
      )
      .finally(() => {
        isReading.current = false
      })
  }, [db, read])

  return {
    entries: read?.entries,
    isEnd: read !== undefined && read.before === undefined,
    readMore,
  }
}
