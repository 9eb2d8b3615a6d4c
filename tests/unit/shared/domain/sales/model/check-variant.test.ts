import { describe, expect, it } from 'vitest'
import { checkVariant } from '#shared/domain/sales/model/check-variant.ts'
import { money } from '#shared/kernel/money.ts'
import { aConsultant, aVariant } from '#tests/support/domain/sales.ts'

const manager = aConsultant({ roles: ['manager'] })

describe('a model in the list', () => {
  it('is kept by the manager, its name without stray spaces', () => {
    expect(checkVariant(aVariant({ fuel: 5_800, model: ' 朗逸 ' }), manager)).toMatchObject({
      ok: true,
      value: { model: '朗逸' },
    })
    expect(checkVariant(aVariant(), aConsultant())).toMatchObject({ code: 'variant.manager-only' })
  })

  it.each([
    [{ make: ' ' }, 'variant.name-empty'],
    [{ guidePrice: money(0) }, 'variant.no-price'],
    [{ seats: 0 }, 'variant.no-seats'],
    [{ fuel: 0 }, 'variant.no-fuel'],
    [{ energy: 'battery-electric' }, 'variant.no-electricity'],
    [{ energy: 'plug-in-hybrid', fuel: 4_000 }, 'variant.no-electricity'],
  ] as const)('with %j is refused: %s', (changes, code) => {
    expect(checkVariant(aVariant({ fuel: 5_800, ...changes }), manager)).toMatchObject({ code })
  })
})
