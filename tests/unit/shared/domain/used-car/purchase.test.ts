import { describe, expect, it } from 'vitest'
import { checkPurchase, type Purchase } from '#shared/domain/used-car/purchase.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { anAppraisal, anAppraisedCar, aPurchase } from '#tests/support/domain/appraisals.ts'

const of = (
  isMortgaged: 'present' | 'absent' | 'not-checked' | 'not-possible',
  changes: Partial<Purchase> = {},
) => checkPurchase(aPurchase(changes), anAppraisal({ car: anAppraisedCar({ isMortgaged }) }))

const not = (declaration: keyof Purchase['declared']): Purchase['declared'] => ({
  ...aPurchase().declared,
  [declaration]: false,
})

describe('a purchase', () => {
  it('is agreed when everything is declared', () => {
    expect(of('absent').ok).toBe(true)
  })

  it.each([
    ['purchase.not-owned', of('absent', { declared: not('owned'), words: '代朋友卖' })],
    ['purchase.mortgage-unchecked', of('not-checked')],
    ['purchase.mortgage-unchecked', of('not-possible')],
    ['purchase.mortgage-open', of('present')],
    [
      'purchase.mortgage-open',
      of('absent', { declared: not('unmortgaged'), words: '还有一笔车贷' }),
    ],
    ['purchase.words-missing', of('absent', { declared: not('no-accident') })],
    ['purchase.days-order', of('absent', { handOverOn: day('2026-12-23') })],
    ['purchase.keys-range', of('absent', { keys: 10 })],
    ['purchase.fines-range', of('absent', { finesOpen: money(-1) })],
  ] as const)('is refused: %s', (code, refused) => {
    expect(refused).toMatchObject({ ok: false, code })
  })

  it('of a mortgaged car says by when it is freed, and how it stands', () => {
    const agreed = of('present', {
      declared: not('unmortgaged'),
      words: ' 工行车贷余 12,000 元 ',
      mortgageClearedBy: day('2026-11-30'),
    })
    expect(agreed).toMatchObject({ ok: true, value: { words: '工行车贷余 12,000 元' } })
  })
})
