import { describe, expect, it } from 'vitest'
import { listCeremony } from '#shared/domain/sales/delivery/ceremony.ts'
import { proposeFirstService } from '#shared/domain/sales/delivery/first-service.ts'
import { prepareHandOver } from '#shared/domain/sales/delivery/prepare-hand-over.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aSale } from '#tests/support/domain/sales.ts'
import { at } from '#tests/support/domain/times.ts'

const order = {
  number: 'HT-20261120-001',
  quotationId: anId<'Quotation'>(),
  at: at('10:00'),
  by: anId<'Staff'>(),
  promisedOn: day('2026-11-20'),
}
const signature = { path: 'M1 1 L9 9', width: 100, height: 50, at: at('15:00') }

describe('a hand-over being prepared', () => {
  const prepared = unwrap(
    prepareHandOver(aSale({ order }), { done: ['manual'], keyCount: 2 }, at('14:00')),
  )
  const signed = {
    ...prepared,
    handOverDraft: { done: ['manual'] as const, keyCount: 2, signature },
  }

  it('keeps the signature while the buyer’s list stays as it was read', () => {
    const photo = { done: ['manual'], keyCount: 2, ceremony: ['photo'] } as const
    expect(unwrap(prepareHandOver(signed, photo, at('15:10'))).handOverDraft).toEqual({
      ...photo,
      signature,
    })
  })

  it('loses it when the list changes', () => {
    const changed = unwrap(prepareHandOver(signed, { done: ['manual'], keyCount: 1 }, at('15:10')))
    expect(changed.handOverDraft?.signature).toBeUndefined()
  })

  it('begins with the order', () => {
    expect(prepareHandOver(aSale(), { done: [] }, at('14:00'))).toMatchObject({
      code: 'order.none',
    })
  })
})

describe('what is done around it', () => {
  it('is another thing for a family than for a company', () => {
    expect(listCeremony('household')).toContain('child-seat')
    expect(listCeremony('business')).toContain('company-folder')
    expect(listCeremony('business')).not.toContain('photo')
    expect(listCeremony('first-car').at(-1)).toBe('first-drive')
  })
})

describe('the first service', () => {
  const shop = { serviceInterval: { km: 5000, months: 6 } }
  it('goes by the maker’s distance where the model is known', () => {
    const on = day('2026-11-20')
    expect(proposeFirstService(on, 13, shop, { serviceEveryKm: 10_000 })).toEqual({
      on: '2027-05-20',
      km: 10_000,
    })
    expect(proposeFirstService(on, 38_620, shop)).toEqual({ on: '2027-05-20', km: 43_500 })
  })
})
