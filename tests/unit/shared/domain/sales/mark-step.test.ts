import { describe, expect, it } from 'vitest'
import { markStep } from '#shared/domain/sales/mark-step.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'

describe('a step that a consultant marks', () => {
  it('is reached, once and forward', () => {
    const driven = unwrap(markStep(aSale(), 'test-drive', at('11:00')))
    expect(driven).toMatchObject({ step: 'test-drive' })
    expect(markStep(driven, 'presentation', at('12:00'))).toMatchObject({ code: 'sale.step-back' })
    expect(markStep(driven, 'test-drive', at('12:00'))).toMatchObject({ code: 'sale.step-back' })
  })

  it.each(['reception', 'needs', 'ordered', 'delivered'] as const)('is not %s', (step) => {
    expect(markStep(aSale(), step, at('11:00'))).toMatchObject({ code: 'sale.step-by-doing' })
  })

  it('is not marked on a sale that is over', () => {
    const lost = aSale({ state: 'lost' })
    expect(markStep(lost, 'test-drive', at('11:00'))).toMatchObject({ code: 'sale.closed' })
  })
})
