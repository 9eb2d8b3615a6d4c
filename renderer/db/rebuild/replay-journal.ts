import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { QiantaiDatabase } from '../database.ts'
import { toJournalRow } from '../rows/journal-row.ts'
import { applyEntries, type MissingRow } from './apply-entry.ts'
import {
  type JournalReader,
  type JournalTextProblem,
  type NumberedEntry,
  parseEntry,
} from './journal-reader.ts'

/** Entries carried out in one transaction. */
const ENTRIES_PER_STEP = 200

export interface ReplayOptions {
  /** The last entry to carry out; to the end where there is none. */
  readonly toSeq?: number
  readonly signal?: AbortSignal
  /** Hears the number of each entry that is done. */
  readonly onEntry?: (seq: number) => void
  /** Goes on over a bulk load whose rows are not in the journal; rows it brought stay missing. */
  readonly passesLoads?: boolean
}

/** What a replay brought. */
export interface Replayed {
  readonly entries: number
  /** The last entry that was carried out, and when it was made; absent where there was none. */
  readonly lastSeq?: number
  readonly lastAt?: Instant
  /** Rows that were changed after a bulk load which nobody can give again. */
  readonly missing: readonly MissingRow[]
}

/**
 * `rebuild.load-not-held` {seq, command}: the rows of a bulk load are in no journal, and the copy of
 * the records that this began with is older. `rebuild.gap` {after}: an entry is missing.
 */
export type ReplayProblem =
  | JournalTextProblem
  | 'rebuild.cancelled'
  | 'rebuild.gap'
  | 'rebuild.load-not-held'

/** Carries out the entries of the journal after a number; what is done stays done where it ends early. */
export async function replayJournal(
  db: QiantaiDatabase,
  reader: JournalReader,
  afterSeq: number,
  options: ReplayOptions = {},
): Promise<Result<Replayed, ReplayProblem>> {
  const missing = new Map<string, MissingRow>()
  let entries = 0
  let last: NumberedEntry | undefined
  const walked = await walkEntries(reader, afterSeq, options, async (step) => {
    for (const { changes } of step)
      for (const { table, id } of changes) missing.delete(`${table}/${id}`)
    for (const row of await applyEntries(db, step)) missing.set(`${row.table}/${row.id}`, row)
    entries += step.length
    last = step.at(-1) ?? last
  })
  if (!walked.ok) return walked
  const reached = last === undefined ? {} : { lastSeq: last.seq, lastAt: last.at }
  return ok({ entries, ...reached, missing: [...missing.values()] })
}

/** Takes entries of the journal into the database's own, without carrying them out: the records have them. */
export function fillJournal(
  db: QiantaiDatabase,
  reader: JournalReader,
  afterSeq: number,
  options: ReplayOptions = {},
): Promise<Result<null, ReplayProblem>> {
  return walkEntries(reader, afterSeq, { ...options, passesLoads: true }, async (step) => {
    await db.journal.bulkPut(step.map(toJournalRow))
  })
}

async function walkEntries(
  reader: JournalReader,
  afterSeq: number,
  { toSeq = Number.POSITIVE_INFINITY, signal, onEntry, passesLoads = false }: ReplayOptions,
  take: (step: readonly NumberedEntry[]) => Promise<void>,
): Promise<Result<null, ReplayProblem>> {
  let after = afterSeq
  while (after < toSeq) {
    if (signal?.aborted) return fail('rebuild.cancelled')
    const texts = await reader.read(after, Math.min(ENTRIES_PER_STEP, toSeq - after))
    if (texts.length === 0) return ok(null)
    const step = parseStep(texts, after, passesLoads)
    if (step.entries.length > 0) await take(step.entries)
    after = step.entries.at(-1)?.seq ?? after
    onEntry?.(after)
    if (step.problem !== undefined) return step.problem
  }
  return ok(null)
}

interface Step {
  readonly entries: readonly NumberedEntry[]
  readonly problem?: Extract<Result<never, ReplayProblem>, { ok: false }>
}

/** The entries up to the first that cannot be carried out. */
function parseStep(texts: readonly string[], afterSeq: number, passesLoads: boolean): Step {
  const entries: NumberedEntry[] = []
  for (const text of texts) {
    const after = entries.at(-1)?.seq ?? afterSeq
    const parsed = parseEntry(text, after)
    if (!parsed.ok) return { entries, problem: parsed }
    const entry = parsed.value
    // The first entry of all may have any number: an old demo shop was thrown away before it.
    if (entry.seq !== after + 1 && after !== 0) {
      return { entries, problem: fail('rebuild.gap', { after }) }
    }
    if (entry.loaded !== undefined && !passesLoads) {
      const { seq, command } = entry
      return { entries, problem: fail('rebuild.load-not-held', { seq, command }) }
    }
    entries.push(entry)
  }
  return { entries }
}
