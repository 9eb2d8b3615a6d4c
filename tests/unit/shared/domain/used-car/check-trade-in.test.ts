import { expect, it } from 'vitest'
import type { TradeIn } from '#shared/domain/sales/quotation/quotation.ts'
import type { Sale } from '#shared/domain/sales/sale.ts'
import { checkTradeIn } from '#shared/domain/used-car/check-trade-in.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { anAppraisal } from '#tests/support/domain/appraisals.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aQuotation, aSale } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'

const by = anId<'Staff'>()
const looked = anAppraisal({ offer: { amount: money(51_800_00), at: at('10:10'), by } })

const ordered = (tradeIn: TradeIn | undefined): Sale => {
  const quotation = {
    ...aQuotation(tradeIn === undefined ? {} : { tradeIn }),
    id: anId<'Quotation'>(),
    version: 1,
    at: at('11:00'),
    by,
  }
  const order = {
    number: 'XS-20261120-001',
    quotationId: quotation.id,
    at: at('11:30'),
    by,
    promisedOn: day('2026-12-20'),
  }
  return aSale({ quotations: [quotation], order })
}

it('holds where the order counts the old car for what it is bought at', () => {
  expect(checkTradeIn(looked, ordered({ car: '朗逸', amount: money(51_800_00) })).ok).toBe(true)
})

it('says what the order counts where that is another sum', () => {
  expect(checkTradeIn(looked, ordered({ car: '朗逸', amount: money(50_000_00) }))).toMatchObject({
    ok: false,
    code: 'purchase.trade-in-differs',
    detail: { amount: 50_000_00 },
  })
})

it('asks nothing before there is an order, after it was called off, or of another old car', () => {
  const tradeIn = { car: '朗逸', amount: money(50_000_00) }
  const { order, ...before } = ordered(tradeIn)
  expect(checkTradeIn(looked, before).ok).toBe(true)
  if (order === undefined) throw new Error('not ordered')
  const cancelled = { at: at('12:00'), by, reason: '不买了' }
  expect(checkTradeIn(looked, { ...before, order: { ...order, cancelled } }).ok).toBe(true)
  const other = ordered({ ...tradeIn, appraisalId: anId<'Appraisal'>() })
  expect(checkTradeIn(looked, other).ok).toBe(true)
})
