import type { SetAside } from './set-aside.ts'

/** What the journal is made of. */
export interface JournalParts {
  readonly folder: string
  readonly setAside: SetAside
  /** The day on this computer's clock, YYYY-MM-DD: each has a file of its own. */
  readonly today: () => string
  /** Free bytes on the volume; undefined where it cannot be told. */
  readonly measureFree: () => Promise<number | undefined>
  /** Bytes the journal leaves free, for the database that writes after it. */
  readonly reserve: number
  readonly log: (text: string, cause?: unknown) => void
}
