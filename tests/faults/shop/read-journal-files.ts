import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'

/** What stands in the journal's files, and where they do not hold together. */
export interface JournalFiles {
  readonly entries: readonly JournalEntry[]
  readonly faults: readonly string[]
}

const BEGINNING = '0'.repeat(64)

/**
 * Reads and checks the journal by the written rule (docs/reliability.md), not by the program's own
 * code: a mistake in that must not hide itself.
 */
export async function readJournalFiles(profile: string): Promise<JournalFiles> {
  const folder = join(profile, 'journal')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()
  const entries: JournalEntry[] = []
  const faults: string[] = []
  let head = BEGINNING
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8')
    if (text !== '' && !text.endsWith('\n')) faults.push(`${name} ends in the middle of a line`)
    const lines = text.split('\n').filter((line) => line !== '')
    for (const [index, line] of lines.entries()) {
      const [said = '', json] = [line.slice(0, 64), line.slice(65)]
      const hash = createHash('sha256').update(head).update(json).digest('hex')
      if (hash !== said) faults.push(`${name} line ${index + 1}: the chain breaks`)
      head = said
      const entry = parseEntry(json)
      if (entry === undefined) {
        faults.push(`${name} line ${index + 1}: no entry`)
        continue
      }
      const before = entries.at(-1)?.seq
      if (before !== undefined && entry.seq !== before + 1)
        faults.push(`${name} line ${index + 1}: ${entry.seq} after ${before}`)
      entries.push(entry)
    }
  }
  return { entries, faults }
}

const parseEntry = (json: string): JournalEntry | undefined => {
  try {
    return JSON.parse(json) as JournalEntry
  } catch {
    return undefined
  }
}
