import { type ReactNode, useState } from 'react'
import { isWorthTelling, type StartReport } from '#renderer/db/start/start-report.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { sayTable } from '#shared/i18n/say-field.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatHere } from '../recovery/format-here.ts'
import styles from '../recovery/recovery-screen.module.css'

/** What a start had to do to the records, above the desk until it was read. */
export const StartTold = ({ report }: { readonly report: StartReport }): ReactNode => {
  const say = useSay()
  const [isRead, setIsRead] = useState(false)
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
        {listTold(report, say).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button keys="Shift+Esc" onClick={() => setIsRead(true)} size="small">
        {say('recovery.told.close')}
      </Button>
    </section>
  )
}

/** A report in lines, what matters most first. */
export function listTold(report: StartReport, say: Say): string[] {
  const { done, entries: count, snapshot, damage, missing, upgraded, setAside } = report
  const time = report.upTo === undefined ? '–' : formatHere(report.upTo)
  const lines: string[] = []
  if (done === 'replayed') lines.push(say('recovery.told.replayed', { count, time }))
  if (done === 'caught-up') lines.push(say('recovery.told.caught-up', { count }))
  if (done === 'rebuilt') {
    lines.push(say('recovery.told.rebuilt', { time }))
    lines.push(
      snapshot === undefined
        ? say('recovery.told.rebuilt.journal', { count })
        : say('recovery.told.rebuilt.from', { time: formatHere(snapshot.takenAt), count }),
    )
  }
  if (upgraded !== undefined) lines.push(say('recovery.told.upgraded', upgraded))
  if (missing > 0) lines.push(say('recovery.told.missing', { count: missing }))
  if (damage !== undefined) {
    const { file, line, afterSeq: seq } = damage
    lines.push(say('recovery.told.damage', { file, line, seq }))
  }
  if (report.isDiverged) lines.push(say('recovery.told.diverged'))
  if (report.damagedSnapshots.length > 0) {
    const times = report.damagedSnapshots.map(({ takenAt }) => formatHere(takenAt)).join(' · ')
    lines.push(say('recovery.told.damaged', { times }))
  }
  if (setAside !== undefined) lines.push(say('recovery.told.aside', { folder: setAside }))
  if (report.counts !== undefined) {
    lines.push(`${say('recovery.told.counts')}: ${sayCounts(report.counts, say)}`)
  }
  return lines
}

/** What nobody counts by hand is left out: settings, numbers of papers. */
const UNCOUNTED: ReadonlySet<string> = new Set(['counters', 'pins', 'settings'])

const sayCounts = (counts: Readonly<Record<string, number>>, say: Say): string =>
  Object.entries(counts)
    .filter(([table, count]) => count > 0 && !UNCOUNTED.has(table))
    .map(([table, count]) => `${sayTable(say, table)} ${count}`)
    .join(' · ')
