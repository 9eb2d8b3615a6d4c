import { describe, expect, it } from 'vitest'
import { nextCall, planCalls } from '#shared/domain/sales/after/plan-calls.ts'
import { type CallDraft, recordCall } from '#shared/domain/sales/after/record-call.ts'
import { wayOfCall } from '#shared/domain/sales/after/way-of-call.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { day } from '#shared/kernel/day.ts'
import { instant } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { OFFSET } from '#tests/support/domain/times.ts'

const by = anId<'Staff'>()
const on = (date: string) => ({
  by,
  at: unwrap(instant(`${date}T02:00:00.000Z`)),
  offsetMinutes: OFFSET,
})
const delivered = aSale({ state: 'delivered', calls: planCalls(day('2026-11-20')) })
const call = (sale: Sale, draft: Partial<CallDraft>, date = '2026-11-23') =>
  recordCall(sale, { result: 'content', words: '', ...draft }, on(date))

describe('a call after the hand-over', () => {
  it('is done, and the next one comes up', () => {
    const sale = unwrap(call(delivered, { words: '开着很好' }))
    expect(sale.calls[0]?.done).toMatchObject({ isReached: true, words: '开着很好' })
    expect(nextCall(sale.calls)?.kind).toBe('first-month')
  })

  it('is made again tomorrow when nobody answers, and stays the same call', () => {
    const sale = unwrap(call(delivered, { result: 'not-reached' }))
    expect(nextCall(sale.calls)).toMatchObject({
      kind: 'first-days',
      on: '2026-11-24',
      plannedOn: '2026-11-23',
      tries: [{ by }],
    })
  })

  it('quotes whoever is not happy', () => {
    expect(call(delivered, { result: 'unhappy', words: ' ' })).toMatchObject({
      code: 'call.words-empty',
    })
    const sale = unwrap(call(delivered, { result: 'unhappy', words: '车机老是黑屏' }))
    expect(sale.calls[0]?.done).toMatchObject({ isUnhappy: true, words: '车机老是黑屏' })
  })

  it('is put in writing after five days of calling in vain, or for who wants it so', () => {
    const early = call(delivered, { result: 'messaged' })
    expect(early).toMatchObject({ code: 'call.message-too-early', detail: { days: 5 } })
    const days = ['23', '24', '25', '26', '27'].map((date) => `2026-11-${date}`)
    const tried = days.reduce(
      (sale, date) => unwrap(call(sale, { result: 'not-reached' }, date)),
      delivered,
    )
    const written = unwrap(call(tried, { result: 'messaged' }, '2026-11-28'))
    expect(written.calls[0]?.done?.isReached).toBe(false)
    const wish = { ...on('2026-11-23'), isWritten: true }
    expect(recordCall(delivered, { result: 'messaged', words: '' }, wish).ok).toBe(true)
  })

  it('comes to an end', () => {
    const all = delivered.calls.reduce((sale) => unwrap(call(sale, {})), delivered)
    expect(call(all, {})).toMatchObject({ code: 'call.none' })
  })
})

describe('whom the shop calls', () => {
  const at = unwrap(instant('2026-11-01T02:00:00.000Z'))
  const refused = { marketing: { isGiven: false, channels: [], at } }
  const written = { marketing: { isGiven: true, channels: ['wechat'], at } } as const

  it('is asked about the new car, and left alone with offers they refused', () => {
    expect(wayOfCall({ kind: 'first-days' }, refused)).toBe('call')
    expect(wayOfCall({ kind: 'quarter' }, refused)).toBe('rest')
    expect(wayOfCall({ kind: 'year' }, refused)).toBe('rest')
  })

  it('is written to where they said so, called where they said nothing', () => {
    expect(wayOfCall({ kind: 'quarter' }, written)).toBe('message')
    expect(wayOfCall({ kind: 'first-days' }, written)).toBe('message')
    expect(wayOfCall({ kind: 'quarter' }, {})).toBe('call')
  })
})
