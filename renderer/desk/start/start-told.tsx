import { type ReactNode, useState } from 'react'
import { isWorthTelling, type StartReport } from '#renderer/db/start/start-report.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useOpenSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { sayTable } from '#shared/i18n/say-field.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatDateTime, type Instant } from '#shared/kernel/instant.ts'
import { formatHere } from '../recovery/format-here.ts'
import styles from '../recovery/recovery-screen.module.css'

type FormatTime = (at: Instant) => string

/** What a start had to do to the records, beside the places until it was read. */
export const StartTold = ({ report }: { readonly report: StartReport }): ReactNode => {
  const say = useSay()
  const session = useOpenSession()
  const [isRead, setIsRead] = useState(false)
  const format: FormatTime = (at) =>
    session === undefined ? formatHere(at) : formatDateTime(at, session.shop.offsetMinutes)
  const isShown = isWorthTelling(report) && !isRead
  useKeys({ 'Shift+Escape': isShown ? () => setIsRead(true) : undefined })
  if (!isShown) return null
  const isBad = report.damage !== undefined || report.isDiverged || report.missing > 0
  return (
    <section
      className={`${styles.told} ${isBad ? styles.bad : ''}`}
      data-testid="start-told"
      role="status"
    >
      <ul>
        {listTold(report, say, format).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {report.counts === undefined ? null : (
          <li className={styles.counts}>
            {say('recovery.told.counts', { list: sayCounts(report.counts, say) })}
          </li>
        )}
      </ul>
      <Button keys="Shift+Esc" onClick={() => setIsRead(true)} size="small">
        {say('recovery.told.close')}
      </Button>
    </section>
  )
}

/** A report in lines, what matters most first. */
export function listTold(report: StartReport, say: Say, format: FormatTime): string[] {
  const { done, entries: count, damage, missing, upgraded, setAside } = report
  const time = report.upTo === undefined ? '–' : format(report.upTo)
  const lines: string[] = []
  if (done === 'replayed') lines.push(say('recovery.told.replayed', { count, time }))
  if (done === 'caught-up') lines.push(say('recovery.told.caught-up', { count }))
  if (done === 'rebuilt') {
    lines.push(say('recovery.told.rebuilt', { time }))
    lines.push(sayBase(report, say, format))
  }
  if (upgraded !== undefined) lines.push(say('recovery.told.upgraded', upgraded))
  if (missing > 0) lines.push(say('recovery.told.missing', { count: missing }))
  if (damage !== undefined) {
    const { file, line, afterSeq: seq } = damage
    lines.push(say('recovery.told.damage', { file, line, seq }))
  }
  if (report.isDiverged) lines.push(say('recovery.told.diverged'))
  if (report.damagedSnapshots.length > 0) {
    const times = report.damagedSnapshots.map(({ takenAt }) => format(takenAt)).join(' · ')
    lines.push(say('recovery.told.damaged', { times }))
  }
  if (setAside !== undefined) lines.push(say('recovery.told.aside', { folder: setAside }))
  return lines
}

/** What a rebuild began with, and what was carried out after it. */
function sayBase({ snapshot, entries: count }: StartReport, say: Say, format: FormatTime): string {
  if (snapshot === undefined) return say('recovery.told.rebuilt.journal', { count })
  const time = format(snapshot.takenAt)
  return count === 0
    ? say('recovery.told.rebuilt.snapshot', { time })
    : say('recovery.told.rebuilt.from', { time, count })
}

/** What nobody counts by hand is left out: settings, numbers of papers. */
const UNCOUNTED: ReadonlySet<string> = new Set(['counters', 'pins', 'settings'])

const sayCounts = (counts: Readonly<Record<string, number>>, say: Say): string =>
  Object.entries(counts)
    .filter(([table, count]) => count > 0 && !UNCOUNTED.has(table))
    // A kind and its number stay on one line, and no line begins with a dot.
    .map(([table, count]) => `${sayTable(say, table)}\u00a0${count}`)
    .join('\u00a0· ')
