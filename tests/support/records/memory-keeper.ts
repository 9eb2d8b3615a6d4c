import type { JournalKeeper } from '#renderer/db/unit-of-work.ts'
import { fail, ok } from '#shared/kernel/result.ts'

/** The journal file in memory: takes entries in order only, as the real one. */
export interface MemoryKeeper extends JournalKeeper {
  /** Entries as JSON. */
  readonly texts: string[]
  readonly setAside: { readonly reason: string; readonly texts: readonly string[] }[]
}

const seqOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : (JSON.parse(text) as { seq: number }).seq

export function createMemoryKeeper(): MemoryKeeper {
  const texts: string[] = []
  const setAside: MemoryKeeper['setAside'] = []
  const last = () => seqOf(texts.at(-1))
  return {
    texts,
    setAside,
    async append({ seq, text }) {
      const end = last()
      if (end !== undefined && seq !== end + 1) return fail('save.out-of-step', { lastSeq: end })
      texts.push(text)
      return ok(null)
    },
    async takeBack(seq) {
      if (last() !== seq) return fail('journal.not-last')
      texts.pop()
      return ok(null)
    },
    async beginAnew(reason) {
      setAside.push({ reason, texts: texts.splice(0) })
      return ok({ folder: reason })
    },
    isDiskFull: async () => false,
  }
}
