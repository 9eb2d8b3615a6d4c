import { readdir } from 'node:fs/promises'

/** A file of the journal, known by its name. */
export interface JournalFile {
  readonly name: string
  /** Number of its first entry. */
  readonly firstSeq: number
  /** The day on the computer's clock when it was begun; says nothing about the order. */
  readonly day: string
}

const NAME = /^(\d{10,16})-(\d{4}-\d{2}-\d{2})\.jsonl$/

export const formatJournalName = (firstSeq: number, day: string): string =>
  `${String(firstSeq).padStart(10, '0')}-${day}.jsonl`

function parseJournalName(name: string): JournalFile | undefined {
  const [, seq, day] = NAME.exec(name) ?? []
  return seq === undefined || day === undefined ? undefined : { name, firstSeq: Number(seq), day }
}

/**
 * The files of the journal in the order of their entries, never of their days: clocks are set back.
 * Other files in the folder are not ours.
 */
export async function listJournalFiles(folder: string): Promise<readonly JournalFile[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names
    .flatMap((name) => parseJournalName(name) ?? [])
    .sort((a, b) => a.firstSeq - b.firstSeq || a.name.localeCompare(b.name))
}
