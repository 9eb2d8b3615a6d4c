import type { SnapshotLine } from '#shared/domain/snapshot/snapshot-line.ts'

/** Lines of a snapshot's text, up to the first that is none. */
export interface ParsedLines {
  readonly lines: readonly SnapshotLine[]
  /** Whether all of the text was lines. */
  readonly isWhole: boolean
}

export function parseLines(text: string): ParsedLines {
  const lines: SnapshotLine[] = []
  for (const json of text.split('\n')) {
    if (json === '') continue
    const line = parseLine(json)
    if (line === undefined) return { lines, isWhole: false }
    lines.push(line)
  }
  return { lines, isWhole: text.endsWith('\n') }
}

function parseLine(json: string): SnapshotLine | undefined {
  try {
    const line: unknown = JSON.parse(json)
    return isLine(line) ? line : undefined
  } catch {
    return undefined
  }
}

/** The shape of a line; what its rows are is for their tables to say. */
function isLine(line: unknown): line is SnapshotLine {
  if (typeof line !== 'object' || line === null) return false
  const { kind, table, rows, entries, toSeq, counts, fromSeq } = line as Readonly<
    Record<string, unknown>
  >
  switch (kind) {
    case 'header':
      return typeof fromSeq === 'number'
    case 'rows':
      return typeof table === 'string' && Array.isArray(rows)
    case 'entries':
      return Array.isArray(entries)
    case 'end':
      return typeof toSeq === 'number' && typeof counts === 'object' && counts !== null
    default:
      return false
  }
}
