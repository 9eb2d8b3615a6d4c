import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { journalCalls } from '#shared/ipc/calls/journal-calls.ts'

const accepts = (name: keyof typeof journalCalls, argument: unknown): boolean =>
  v.safeParse(journalCalls[name].argument, argument).success

describe('what may be asked of the journal file', () => {
  it('an entry is one line of JSON, so that no entry can pass for two', () => {
    expect(accepts('journal.append', { seq: 1, text: '{"seq":1}' })).toBe(true)
    for (const text of ['{"seq":1}\n{"seq":2}', '{"a":1}\r', '', '[1]', ' {}']) {
      expect(accepts('journal.append', { seq: 1, text }), JSON.stringify(text)).toBe(false)
    }
  })

  it('whatever a command journals is one line', () => {
    fc.assert(
      fc.property(fc.object(), (entry) => {
        expect(accepts('journal.append', { seq: 1, text: JSON.stringify(entry) })).toBe(true)
      }),
    )
  })

  it('numbers are whole and begin with one', () => {
    for (const seq of [0, -1, 1.5, Number.NaN, 2 ** 53, '1']) {
      expect(accepts('journal.append', { seq, text: '{}' }), String(seq)).toBe(false)
      expect(accepts('journal.take-back', { seq }), String(seq)).toBe(false)
    }
    expect(accepts('journal.read', { afterSeq: 0, limit: 5000 })).toBe(true)
    expect(accepts('journal.read', { afterSeq: 0, limit: 5001 })).toBe(false)
  })

  it('a reason becomes the name of a folder and cannot lead out of it', () => {
    expect(accepts('journal.begin-anew', { reason: 'demo-cleared' })).toBe(true)
    for (const reason of ['', '..', '../x', 'a/b', 'a\\b', 'A', 'a.b', 'a'.repeat(41), 'a b']) {
      expect(accepts('journal.begin-anew', { reason }), reason).toBe(false)
    }
  })
})
