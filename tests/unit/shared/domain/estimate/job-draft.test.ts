import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkJobDraft, type JobDraft } from '#shared/domain/estimate/job-draft.ts'
import type { Hours } from '#shared/kernel/hours.ts'
import { money } from '#shared/kernel/money.ts'
import type { Quantity } from '#shared/kernel/quantity.ts'
import { ok } from '#shared/kernel/result.ts'
import { aDraft, aLabour, aPart } from '#tests/support/domain/a-job.ts'
import { anyDraft } from '#tests/support/domain/arbitraries.ts'

const withPart = (part: Parameters<typeof aPart>[0]): JobDraft => aDraft({ parts: [aPart(part)] })

describe('a written job', () => {
  it.each<[string, JobDraft, string]>([
    ['without a name', aDraft({ name: '　' }), 'job.name-empty'],
    ['with a name no line can carry', aDraft({ name: '换'.repeat(81) }), 'job.name-too-long'],
    [
      'of a thousand hours',
      aDraft({ labour: { hours: 100_000 as Hours, rate: money(1) } }),
      'job.hours-out-of-range',
    ],
    ['at a rate below zero', aDraft({ labour: aLabour(50, -1) }), 'job.rate-out-of-range'],
    ['at 100 000.01 an hour', aDraft({ labour: aLabour(50, 10_000_001) }), 'job.rate-out-of-range'],
    ['with a nameless part', withPart({ name: '' }), 'part.name-empty'],
    ['with none of a part', withPart({ quantity: 0 as Quantity }), 'part.quantity-out-of-range'],
    ['with a part that gives money', withPart({ price: money(-1) }), 'part.price-out-of-range'],
    [
      'with a part over ten million',
      withPart({ price: money(1_000_000_001) }),
      'part.price-out-of-range',
    ],
    [
      "that charges for the customer's own part",
      withPart({ class: 'customer-supplied', price: money(100) }),
      'part.customer-supplied-has-price',
    ],
  ])('%s is refused', (_name, draft, code) => {
    expect(checkJobDraft(draft)).toMatchObject({ ok: false, code })
  })

  it('names the line of the part that is wrong, counted from 1', () => {
    const draft = aDraft({ parts: [aPart(), aPart({ name: ' ' })] })
    expect(checkJobDraft(draft)).toMatchObject({ detail: { part: 2 } })
  })

  it('may have 80 characters, rare ones counted once', () => {
    const draft = aDraft({ name: '𠮷'.repeat(80) })
    expect(checkJobDraft(draft)).toEqual(ok(draft))
  })

  it('of the ordinary kind is taken as it is', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(checkJobDraft(draft)).toEqual(ok(draft))
      }),
    )
  })
})
