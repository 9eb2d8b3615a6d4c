import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { go } from '#renderer/navigation/use-route.ts'
import { useLive } from '#renderer/session/use-live.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { subjectOf } from '#shared/domain/audit/subject-of.ts'
import { JournalHead, type JournalSearch } from './journal-head.tsx'
import styles from './journal-register.module.css'
import { JournalRow } from './journal-row.tsx'
import { routeOfRecord } from './route-of-record.ts'
import { TamperCheckDialog } from './tamper-check-dialog.tsx'
import { useExportJournal } from './use-export-journal.ts'
import { useJournal } from './use-journal.ts'
import { useWording } from './use-wording.ts'

/** Everything that was ever done, newest first. ↑ ↓ choose, Enter tells more, O opens the record. */
export const JournalRegister = (): ReactNode => {
  const say = useSay()
  const [search, setSearch] = useState<JournalSearch>({ text: '' })
  const [openSeq, setOpenSeq] = useState<number>()
  const [isChecking, setIsChecking] = useState(false)
  const people = useLive((db) => db.staff.toArray()) ?? []
  const { entries, isEnd, readMore } = useJournal(search)
  const wording = useWording(entries)
  const { isExporting, exportJournal } = useExportJournal(search)
  const page = useRef<HTMLElement>(null)
  const end = useRef<HTMLDivElement>(null)

  const rows = (): HTMLElement[] => [
    ...(page.current?.querySelectorAll<HTMLElement>('button[data-seq]') ?? []),
  ]
  const step = (by: 1 | -1): void => {
    const at = rows().indexOf(document.activeElement as HTMLElement)
    rows()[at === -1 ? 0 : at + by]?.focus()
  }
  useKeys({
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    O: () => {
      const seq = Number((document.activeElement as HTMLElement | null)?.dataset.seq)
      const entry = entries?.find((each) => each.seq === seq)
      const subject = entry === undefined ? undefined : subjectOf(entry)
      const route = subject === undefined ? undefined : routeOfRecord(subject.table, subject.id)
      if (route !== undefined) go(route)
    },
    'Alt+E': () => void exportJournal(),
    'Alt+C': () => setIsChecking(true),
  })
  useEffect(() => {
    // Read on before the end of the list comes into sight.
    const mark = end.current
    if (mark === null || typeof IntersectionObserver === 'undefined') return
    const seen = new IntersectionObserver(
      (marks) => marks.some(({ isIntersecting }) => isIntersecting) && readMore(),
      { rootMargin: '600px' },
    )
    seen.observe(mark)
    return () => seen.disconnect()
  }, [readMore])

  return (
    <section className={styles.page} data-testid="journal-register" ref={page}>
      <JournalHead
        isExporting={isExporting}
        onCheck={() => setIsChecking(true)}
        onExport={() => void exportJournal()}
        onSearch={setSearch}
        people={people}
        search={search}
      />
      <p className={styles.keys}>{say('audit.keys')}</p>
      <Card>
        <div className={styles.legend}>
          <span>{say('audit.column.at')}</span>
          <span>{say('audit.column.who')}</span>
          <span>{say('audit.column.what')}</span>
          <span>{say('audit.column.subject')}</span>
          <span>{say('audit.column.device')}</span>
          <span className={styles.number}>{say('audit.column.seq')}</span>
        </div>
        {entries?.length === 0 && isEnd ? (
          <EmptyState hint={say('audit.noneHint')} title={say('audit.none')} />
        ) : (
          <ol className={styles.list} data-testid="journal-entries">
            {(entries ?? []).map((entry) => (
              <JournalRow
                entry={entry}
                isOpen={entry.seq === openSeq}
                key={entry.id}
                onToggle={() => setOpenSeq(entry.seq === openSeq ? undefined : entry.seq)}
                wording={wording}
              />
            ))}
          </ol>
        )}
        <div className={styles.more} ref={end}>
          {isEnd ? (
            entries?.length === 0 ? null : (
              say('audit.begin')
            )
          ) : (
            <Button data-testid="journal-more" look="quiet" onClick={readMore}>
              {say('audit.loadMore')}
            </Button>
          )}
        </div>
      </Card>
      {isChecking ? <TamperCheckDialog onClose={() => setIsChecking(false)} /> : null}
    </section>
  )
}
