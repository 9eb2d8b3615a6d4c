import type { Desktop } from '#renderer/platform/desktop.ts'
import type { SnapshotInfo } from '#shared/domain/snapshot/snapshot.ts'
import type { SnapshotHeader, SnapshotLine } from '#shared/domain/snapshot/snapshot-line.ts'
import type { SnapshotOpenProblem } from '#shared/ipc/calls/snapshot-calls.ts'
import { type Failure, fail, ok, type Result } from '#shared/kernel/result.ts'
import { parseLines } from './parse-lines.ts'

export type SnapshotReadProblem = 'snapshot.damaged' | 'snapshot.gone'

/** An open snapshot: its header, and its other lines one by one. */
export interface SnapshotReader {
  readonly header: SnapshotHeader
  /**
   * The next line after the header; null after the end line, when all that it counts was read.
   * `snapshot.damaged` {line}: a line cannot be read, or the file ends before its end line.
   */
  next(): Promise<Result<SnapshotLine | null, SnapshotReadProblem>>
  /** Gives it up before its end. */
  close(): Promise<void>
}

/** Opens a snapshot to read its lines. A wrong password is told from damage. */
export async function openSnapshot(
  desktop: Desktop,
  { id, place }: Pick<SnapshotInfo, 'id' | 'place'>,
  password?: string,
): Promise<Result<SnapshotReader, SnapshotOpenProblem>> {
  const asked = password === undefined ? { id, place } : { id, place, password }
  const opened = await desktop.call('snapshots.open', asked)
  if (!opened.ok) return opened
  const { ticket, header } = opened.value
  return ok(createReader(desktop, ticket, header))
}

function createReader(desktop: Desktop, ticket: string, header: SnapshotHeader): SnapshotReader {
  let waiting: readonly SnapshotLine[] = []
  let at = 0
  let lines = 0
  let isEnded = false
  let isBroken = false
  const counts = new Map<string, number>()
  const damaged = (): Failure<'snapshot.damaged'> => fail('snapshot.damaged', { line: lines })

  /** What an end line says must be what was read, and nothing comes after it. */
  const isInOrder = (line: SnapshotLine): boolean => {
    if (isEnded || (line.kind === 'header') !== (lines === 1)) return false
    if (line.kind === 'rows') {
      counts.set(line.table, (counts.get(line.table) ?? 0) + line.rows.length)
    }
    if (line.kind !== 'end') return true
    isEnded = true
    const said = Object.entries(line.counts)
    return said.every(([table, count]) => (counts.get(table) ?? 0) === count)
  }
  const next: SnapshotReader['next'] = async () => {
    while (at >= waiting.length) {
      // What stood before a bad line was given; now it is met.
      if (isBroken) return damaged()
      const read = await desktop.call('snapshots.next', { ticket })
      if (!read.ok) return read
      if (read.value.text === null) return isEnded ? ok(null) : damaged()
      const parsed = parseLines(read.value.text)
      waiting = parsed.lines
      at = 0
      isBroken = !parsed.isWhole
    }
    const line = waiting[at]
    at += 1
    lines += 1
    if (line === undefined || !isInOrder(line)) return damaged()
    return line.kind === 'header' ? next() : ok(line)
  }
  return {
    header,
    next,
    close: async () => {
      await desktop.call('snapshots.drop', { ticket })
    },
  }
}
