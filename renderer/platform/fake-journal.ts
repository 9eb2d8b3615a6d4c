import type { ErasedRecord } from '#shared/domain/erasure/erasure.ts'
import { planRedaction, redactEntry } from '#shared/domain/erasure/redact-entry.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import type { AnswerOf, ArgumentOf } from '#shared/ipc/call.ts'
import type { diskCalls } from '#shared/ipc/calls/disk-calls.ts'
import type { JournalCheck, journalCalls } from '#shared/ipc/calls/journal-calls.ts'
import type { redactCalls } from '#shared/ipc/calls/redact-calls.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import { hashOf } from './fake-hash.ts'
import type { FakeState } from './fake-state.ts'

type Calls = typeof journalCalls & typeof redactCalls & typeof diskCalls
type Handlers = {
  [N in keyof Calls]: (
    argument: ArgumentOf<Calls[N]>,
  ) => AnswerOf<Calls[N]> | Promise<AnswerOf<Calls[N]>>
}

interface Mark {
  readonly seq: number
  readonly id: string
  readonly at: string
}

const markOf = (text: string | undefined): Mark | undefined =>
  text === undefined ? undefined : (JSON.parse(text) as Mark)

const NO_HEAD = '0'.repeat(64)

/** The head as main would state it after these entries: '' for none. */
async function computeHead(texts: readonly string[]): Promise<string> {
  let head = NO_HEAD
  for (const text of texts) {
    head = await hashOf(new TextEncoder().encode(head + text))
  }
  return texts.length === 0 ? '' : head
}

/** The journal file and the disk in memory: refuses and takes back as the real ones do. */
export function fakeJournal(state: FakeState): Handlers {
  const { journal } = state
  const last = () => markOf(journal.texts.at(-1))
  return {
    'journal.append': ({ seq, text }) => {
      const end = last()
      if (journal.damage !== undefined || (end !== undefined && seq !== end.seq + 1)) {
        return fail('save.out-of-step', { lastSeq: end?.seq ?? 0 })
      }
      journal.texts.push(text)
      return ok(null)
    },
    'journal.take-back': ({ seq }) => {
      if (last()?.seq !== seq) return fail('journal.not-last')
      journal.texts.pop()
      return ok(null)
    },
    'journal.state': async () => ({
      firstSeq: markOf(journal.texts[0])?.seq ?? 0,
      lastSeq: last()?.seq ?? 0,
      lastId: last()?.id ?? '',
      head: await computeHead(journal.texts),
      ...(journal.damage === undefined ? {} : { damage: journal.damage }),
    }),
    'journal.read': ({ afterSeq, limit }) => ({
      texts: journal.texts.filter((text) => (markOf(text)?.seq ?? 0) > afterSeq).slice(0, limit),
    }),
    'journal.verify': async (): Promise<JournalCheck> => {
      const [first, end] = [markOf(journal.texts[0]), last()]
      return {
        files: first === undefined ? 0 : 1,
        entries: journal.texts.length,
        ...(first === undefined || end === undefined ? {} : { firstAt: first.at, lastAt: end.at }),
        head: await computeHead(journal.texts),
        ...(journal.damage === undefined ? {} : { damage: journal.damage }),
      }
    },
    'journal.redact': async ({ records }) => {
      if (journal.damage !== undefined) return fail('erasure.damaged')
      const headBefore = await computeHead(journal.texts)
      const redaction = planRedaction(records as readonly ErasedRecord[])
      let redacted = 0
      for (const [index, text] of journal.texts.entries()) {
        const entry = JSON.parse(text) as JournalEntry
        const told = redactEntry(entry, redaction)
        if (told === entry) continue
        journal.texts[index] = JSON.stringify(told)
        redacted += 1
      }
      const head = await computeHead(journal.texts)
      return ok({ redacted, entries: journal.texts.length, headBefore, head })
    },
    'journal.begin-anew': ({ reason }) => {
      if (journal.texts.length === 0) return ok({ folder: '' })
      journal.setAside.push({ reason, texts: journal.texts.splice(0) })
      journal.damage = undefined
      return ok({ folder: `set-aside-${journal.setAside.length}-${reason}` })
    },
    'disk.state': () => state.disk,
  }
}
