import type { ErasedRecord } from '#shared/domain/erasure/erasure.ts'
import type {
  JournalCheck,
  JournalDamage,
  JournalProblem,
  JournalState,
} from '#shared/ipc/calls/journal-calls.ts'
import type { Redacted, RedactProblem } from '#shared/ipc/calls/redact-calls.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { checkJournal } from './check-journal.ts'
import { readDamageMark, writeDamageMark } from './damage-mark.ts'
import { createEntryReader } from './entry-reader.ts'
import { EMPTY_END } from './find-end.ts'
import { listJournalFiles } from './journal-files.ts'
import type { JournalParts } from './journal-parts.ts'
import { journalProblemOf } from './journal-problem.ts'
import { type OpenJournal, openJournal } from './open-journal.ts'
import { redactJournal } from './redact-journal.ts'
import { createTurns } from './turns.ts'
import { chainEntries, takeEntryBack, writeEntries } from './write-entries.ts'

/** The journal on disk: what is acknowledged here is never lost. */
export interface Journal {
  append(entry: {
    readonly seq: number
    readonly text: string
  }): Promise<Result<null, JournalProblem>>
  takeBack(seq: number): Promise<Result<null, 'journal.not-last'>>
  state(): Promise<JournalState>
  read(from: {
    readonly afterSeq: number
    readonly limit: number
  }): Promise<{ texts: readonly string[] }>
  verify(): Promise<JournalCheck>
  beginAnew(
    reason: string,
  ): Promise<Result<{ folder: string }, Exclude<JournalProblem, 'save.out-of-step'>>>
  /** Takes out what is told of the person of these records; see `redactJournal`. */
  redact(records: readonly ErasedRecord[]): Promise<Result<Redacted, RedactProblem>>
  /** Lets go of the file; the next call opens it again. */
  close(): Promise<void>
}

/**
 * The journal over its folder. Nothing is read or made before the first call. Appends that come
 * while others are being put on disk wait, and then go to disk together.
 */
export function createJournal(parts: JournalParts): Journal {
  const inTurn = createTurns()
  let opened: Promise<OpenJournal> | undefined
  let damage: JournalDamage | undefined
  /** Counts what makes the files shorter: reading that overlaps with it begins again. */
  let shortened = 0
  let waiting: Waiting[] = []

  const openMarked = async (): Promise<OpenJournal> => {
    const journal = await openJournal(parts)
    damage ??= await readDamageMark(parts.folder)
    return journal
  }
  const open = (): Promise<OpenJournal> => {
    opened ??= openMarked().catch((error: unknown) => {
      // Asked again, the disk may answer.
      opened = undefined
      throw error
    })
    return opened
  }
  const close = async (): Promise<void> => {
    const before = opened
    opened = undefined
    await before?.then((journal) => journal.writing?.close()).catch(() => {})
  }
  /** What is there now, for reading beside the writing. */
  const look = () => inTurn(async () => ({ ...(await open()), shortened }))
  /** Remembers the damage, here and for the next start. */
  const note = async (found: JournalDamage | undefined): Promise<void> => {
    if (found === undefined || damage !== undefined) return
    damage = found
    parts.log(`the journal is damaged: ${found.file} line ${found.line}`)
    await writeDamageMark(parts.folder, found).catch((error: unknown) =>
      parts.log('the damage of the journal could not be marked', error),
    )
  }

  const flush = async (): Promise<void> => {
    const batch = waiting
    waiting = []
    try {
      const journal = await open()
      const chained = chainEntries(journal.end, batch)
      if (chained.length > 0) await writeEntries(journal, chained, parts)
      const taken: ReadonlySet<object> = new Set(chained.map(({ offered }) => offered))
      const refused = fail('save.out-of-step', { lastSeq: journal.end.seq })
      for (const entry of batch) entry.settle(taken.has(entry) ? ok(null) : refused)
    } catch (error) {
      const problem = journalProblemOf(error, (await parts.measureFree()) ?? 0)
      parts.log(`the journal could not be written: ${problem.code}`, error)
      if (problem.code === 'save.out-of-step') await close()
      for (const { settle } of batch) settle(problem)
    }
  }

  const verify = async (): Promise<JournalCheck> => {
    const { files, end, shortened: before } = await look()
    const check = await checkJournal(parts.folder, files, end)
    if (before !== shortened) return verify()
    await note(check.damage)
    return check
  }

  const reader = createEntryReader(parts.folder)
  return {
    append: ({ seq, text }) =>
      new Promise((settle) => {
        waiting.push({ seq, text, settle })
        if (waiting.length === 1) void inTurn(flush)
      }),
    takeBack: (seq) =>
      inTurn(async () => {
        const journal = await open()
        const { end } = journal
        if (end.file < 0 || end.damage !== undefined || end.seq !== seq) {
          return fail('journal.not-last')
        }
        shortened += 1
        try {
          await takeEntryBack(journal, parts)
        } finally {
          await close()
        }
        return ok(null)
      }),
    async state() {
      const { files, end } = await look()
      await note(end.damage)
      return {
        firstSeq: files[0]?.firstSeq ?? 0,
        lastSeq: end.seq,
        lastId: end.id,
        head: end.head === EMPTY_END.head ? '' : end.head,
        ...(damage === undefined ? {} : { damage }),
      }
    },
    async read(from) {
      const { files, end, shortened: before } = await look()
      const { texts, damage: found } = await reader.read(files, end, from, before)
      await note(found)
      return { texts }
    },
    verify,
    redact: (records) =>
      inTurn(async () => {
        const journal = await open()
        shortened += 1
        try {
          return await redactJournal(journal, records, parts)
        } catch (error) {
          const problem = journalProblemOf(error, (await parts.measureFree()) ?? 0)
          if (problem.code === 'save.out-of-step') throw error
          return { ...problem, code: problem.code }
        } finally {
          await close()
        }
      }),
    close: () => inTurn(close),
    beginAnew: (reason) =>
      inTurn(async () => {
        await close()
        shortened += 1
        try {
          if ((await listJournalFiles(parts.folder)).length === 0) return ok({ folder: '' })
          const folder = await parts.setAside.move(parts.folder, reason)
          damage = undefined
          return ok({ folder })
        } catch (error) {
          const problem = journalProblemOf(error, (await parts.measureFree()) ?? 0)
          if (problem.code === 'save.out-of-step') throw error
          return { ...problem, code: problem.code }
        }
      }),
  }
}

interface Waiting {
  readonly seq: number
  readonly text: string
  readonly settle: (outcome: Result<null, JournalProblem>) => void
}
