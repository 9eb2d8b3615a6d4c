import Dexie from 'dexie'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import type { JournalProblem } from '#shared/ipc/calls/journal-calls.ts'
import { type Failure, fail, type Result } from '#shared/kernel/result.ts'
import type { QiantaiDatabase } from '../database.ts'
import { toJournalRow } from '../rows/journal-row.ts'
import { holdOpen } from './hold-open.ts'
import type { JournalKeeper } from './journal-keeper.ts'
import { Refused } from './refused.ts'
import { findSaveProblem } from './save-problem.ts'
import type { Saved } from './saved.ts'

/** Puts the command's entry into the records and onto the disk. The last thing a body does. */
export type AppendEntry = (entry: JournalEntry) => Promise<void>

/** An entry that was sent to the disk. */
interface Sent {
  readonly seq: number
  readonly outcome: Promise<Result<null, JournalProblem>>
}

/**
 * Runs a body in one strict transaction over all records, which ends well only after the journal
 * entry is on disk: the browser's word for a commit is not enough (docs/decisions/0016). Whatever
 * goes wrong leaves neither records nor entry. The body may be run a second time.
 */
export async function writeAhead<T, C extends string>(
  db: QiantaiDatabase,
  keeper: JournalKeeper,
  body: Body<T, C>,
): Promise<Saved<T, C>> {
  const { saved, wasSent } = await tryOnce(db, keeper, body)
  // After a full disk the browser closes the records, and opens them for the next who asks.
  const isClosed = !saved.ok && saved.code === 'save.not-durable' && !wasSent
  return isClosed ? (await tryOnce(db, keeper, body)).saved : saved
}

type Body<T, C extends string> = (append: AppendEntry) => Promise<Result<T, C>>

interface Attempt<T, C extends string> {
  readonly saved: Saved<T, C>
  /** Whether the entry was on its way to the disk. */
  readonly wasSent: boolean
}

async function tryOnce<T, C extends string>(
  db: QiantaiDatabase,
  keeper: JournalKeeper,
  body: Body<T, C>,
): Promise<Attempt<T, C>> {
  let sent: Sent | undefined
  try {
    const saved = await holdOpen(db, async (hold) => {
      const result = await body(async (entry) => {
        const seq = await db.journal.add(toJournalRow(entry))
        const text = JSON.stringify({ seq, ...entry })
        const written = await hold(() => {
          sent = { seq, outcome: askDisk(keeper, seq, text) }
          return sent.outcome
        })
        if (!written.ok) throw new Refused(written)
      })
      if (!result.ok) throw new Refused(result)
      return result
    })
    return { saved, wasSent: true }
  } catch (error) {
    await takeBack(keeper, sent, error)
    // Only the body and the disk give the failures that are refused here.
    const wasSent = sent !== undefined
    if (error instanceof Refused) return { saved: error.failure as Failure<C>, wasSent }
    const problem = await findSaveProblem(error, wasSent, keeper)
    if (problem === undefined) throw error
    return { saved: problem, wasSent }
  }
}

const askDisk = (
  keeper: JournalKeeper,
  seq: number,
  text: string,
): Promise<Result<null, JournalProblem>> =>
  keeper
    .append({ seq, text })
    .catch((error: unknown) => fail('save.not-durable', { reason: String(error) }))

/**
 * The records did not follow the entry. Where it cannot be taken back, the next save is refused as
 * out of step, and the next start brings records and journal together.
 */
async function takeBack(
  keeper: JournalKeeper,
  sent: Sent | undefined,
  error: unknown,
): Promise<void> {
  if (sent === undefined) return
  const taken = sent.outcome
    .then((outcome) => (outcome.ok ? keeper.takeBack(sent.seq) : undefined))
    .catch(() => undefined)
  // A disk that has not answered for a minute is not waited for once more.
  if (!(error instanceof Dexie.TimeoutError)) await taken
}
