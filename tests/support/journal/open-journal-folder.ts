import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createJournal, type Journal } from '#electron/services/journal/journal.ts'
import { createSetAside } from '#electron/services/journal/set-aside.ts'

/** An entry as the desk writes it, padded to about `size` characters. */
export const entryText = (seq: number, size = 0): string =>
  JSON.stringify({
    seq,
    id: `01JOURNAL${String(seq).padStart(17, '0')}`,
    at: new Date(Date.UTC(2026, 10, 27, 9, 0, seq)).toISOString(),
    device: 'desk-1',
    command: 'note-mileage',
    changes: [
      { table: 'visits', id: 'V1', isNew: false, set: { note: '王先生'.padEnd(size, '.') } },
    ],
  })

/** A profile on disk with its journal, as main has it. */
export interface JournalFolder {
  readonly profile: string
  readonly folder: string
  /** What the computer's clock shows. */
  clock: Date
  /** What the volume has left; undefined: it does not say. */
  free: number | undefined
  readonly log: string[]
  /** The journal as a start of the app opens it. */
  start(): Journal
  append(journal: Journal, ...seqs: readonly number[]): Promise<void>
  files(): Promise<readonly string[]>
  text(file: string): Promise<string>
  /** Changes a file behind the app's back. */
  meddle(file: string, change: (bytes: Buffer) => Buffer): Promise<void>
  remove(): Promise<void>
}

/** Makes a profile in `parent`, a fresh temporary one by default. */
export async function openJournalFolder(parent: string = tmpdir()): Promise<JournalFolder> {
  const profile = await mkdtemp(join(parent, 'qiantai-journal-'))
  const folder = join(profile, 'journal')
  const log: string[] = []
  const started: Journal[] = []
  const place: JournalFolder = {
    profile,
    folder,
    clock: new Date('2026-11-27T09:00:00Z'),
    free: undefined,
    log,
    start: () => {
      const journal = createJournal({
        folder,
        setAside: createSetAside(join(profile, 'set-aside'), () => place.clock),
        today: () => place.clock.toISOString().slice(0, 10),
        measureFree: async () => place.free,
        reserve: 1_000_000,
        log: (text) => log.push(text),
      })
      started.push(journal)
      return journal
    },
    async append(journal, ...seqs) {
      for (const seq of seqs) {
        const outcome = await journal.append({ seq, text: entryText(seq) })
        if (!outcome.ok) throw new Error(`entry ${seq}: ${outcome.code}`)
      }
    },
    files: async () => (await readdir(folder)).sort(),
    text: (file) => readFile(join(folder, file), 'utf8'),
    async meddle(file, change) {
      const path = join(folder, file)
      await writeFile(path, change(await readFile(path)))
    },
    async remove() {
      for (const journal of started) await journal.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
  return place
}
