import { describe, expect, it } from 'vitest'
import { markStep } from '#shared/domain/sales/mark-step.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'

describe('a step that a consultant marks', () => {
  it('is reached, once and forward', () => {
    const shown = unwrap(markStep(aSale(), 'presentation', at('11:00')))
    expect(shown).toMatchObject({ step: 'presentation' })
    expect(markStep(shown, 'presentation', at('12:00'))).toMatchObject({ code: 'sale.step-back' })
    expect(markStep(shown, 'needs', at('12:00'))).toMatchObject({ code: 'sale.step-back' })
  })

  it.each(['reception', 'needs', 'test-drive', 'negotiation', 'ordered', 'delivered'] as const)(
    'is not %s',
    (step) => {
      expect(markStep(aSale(), step, at('11:00'))).toMatchObject({ code: 'sale.step-by-doing' })
    },
  )

  it('is not marked on a sale that is over', () => {
    const lost = aSale({ state: 'lost' })
    expect(markStep(lost, 'presentation', at('11:00'))).toMatchObject({ code: 'sale.closed' })
  })
})
