import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BODY_KINDS, type CarVariant, EQUIPMENT } from '#shared/domain/sales/model/car-variant.ts'
import type { NeedsSheet } from '#shared/domain/sales/needs/needs-sheet.ts'
import { CAR_USES, checkNeeds } from '#shared/domain/sales/needs/needs-sheet.ts'
import { rankVariants } from '#shared/domain/sales/needs/rank-variants.ts'
import { ENERGIES } from '#shared/domain/vehicle/vehicle.ts'
import { money } from '#shared/kernel/money.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { aVariant } from '#tests/support/domain/sales.ts'

const needs = (changes: Partial<NeedsSheet> = {}): NeedsSheet => ({
  uses: ['family'],
  energies: [],
  bodies: [],
  likes: [],
  words: '',
  ...changes,
})
const context = { priceOf: (each: CarVariant) => each.guidePrice, stockOf: () => 0 }
const codesOf = (sheet: NeedsSheet, variant: CarVariant) =>
  rankVariants(sheet, [variant], context)[0]?.reasons.map(({ code }) => code)

describe('cars for a buyer', () => {
  it('of six people have a third row', () => {
    const sedan = aVariant()
    const van = aVariant({ id: anId<'CarVariant'>(), model: '威然', body: 'mpv', seats: 7 })
    const [first, second] = rankVariants(needs({ people: 6 }), [sedan, van], context)
    expect(first?.variant).toBe(van)
    expect(second).toMatchObject({ variant: sedan, isFitting: false })
    expect(second?.reasons).toContainEqual({ code: 'seats-short', isFor: false, seats: 5 })
  })

  it('say by how much they are above the budget', () => {
    const sheet = needs({ budgetTo: money(100_000_00) })
    const [ranked] = rankVariants(sheet, [aVariant()], context)
    expect(ranked?.reasons).toContainEqual({
      code: 'above-budget',
      isFor: false,
      by: money(20_900_00),
    })
  })

  it.each([
    ['who charges at home', { parking: 'own-charger' }, 'battery-electric', 'charger-at-home'],
    ['who parks in the street', { parking: 'street' }, 'battery-electric', 'no-charger'],
    ['who drives a lot', { kmPerYear: 30_000 }, 'hybrid', 'low-running-cost'],
    ['who wants petrol', { energies: ['petrol'] }, 'hybrid', 'energy-other'],
    ['who may drive automatics only', { isAutomaticOnly: true }, 'petrol', 'manual'],
    ['whose garage is short', { longest: 4500 }, 'petrol', 'too-long'],
  ] as const)('for somebody %s', (_who, changes, energy, code) => {
    expect(codesOf(needs(changes), aVariant({ energy, gearbox: 'manual' }))).toContain(code)
  })

  it('count each wish that is there and each that is not', () => {
    const variant = aVariant({ equipment: ['camera-360', 'heated-seats'] })
    const [ranked] = rankVariants(
      needs({ likes: ['camera-360', 'heated-seats', 'tow-hook'] }),
      [variant],
      context,
    )
    expect(ranked?.reasons).toContainEqual({
      code: 'equipment',
      isFor: true,
      has: ['camera-360', 'heated-seats'],
    })
    expect(ranked?.reasons).toContainEqual({
      code: 'equipment-missing',
      isFor: false,
      lacks: ['tow-hook'],
    })
  })

  it('are put forward when they stand in the yard', () => {
    const there = aVariant({ id: anId<'CarVariant'>() })
    const stocked = { ...context, stockOf: (each: CarVariant) => (each.id === there.id ? 2 : 0) }
    expect(rankVariants(needs(), [aVariant(), there], stocked)[0]?.variant).toBe(there)
  })

  it('are ranked the same in whatever order the list comes, and none is left out', () => {
    const anyVariant = fc
      .record({
        energy: fc.constantFrom(...ENERGIES),
        body: fc.constantFrom(...BODY_KINDS),
        seats: fc.integer({ min: 2, max: 7 }),
        guidePrice: fc.integer({ min: 50_000_00, max: 600_000_00 }).map(money),
        equipment: fc.subarray([...EQUIPMENT]),
      })
      .map((changes) => aVariant({ ...changes, id: anId<'CarVariant'>() }))
    const anyNeeds = fc
      .record({
        uses: fc.subarray([...CAR_USES], { minLength: 1 }),
        energies: fc.subarray([...ENERGIES]),
        likes: fc.subarray([...EQUIPMENT]),
        budgetTo: fc.integer({ min: 80_000_00, max: 400_000_00 }).map(money),
      })
      .map(needs)
    fc.assert(
      fc.property(fc.array(anyVariant, { maxLength: 12 }), anyNeeds, (variants, sheet) => {
        const ranked = rankVariants(sheet, variants, context)
        const turned = rankVariants(sheet, [...variants].reverse(), context)
        expect(turned).toEqual(ranked)
        expect(ranked).toHaveLength(variants.length)
      }),
    )
  })

  it('leave out what can no longer be ordered', () => {
    expect(rankVariants(needs(), [aVariant({ isEnded: true })], context)).toEqual([])
  })
})

describe('a needs sheet', () => {
  it.each([
    ['no use', { uses: [] }, 'needs.empty'],
    ['nobody in the car', { people: 0 }, 'needs.people-range'],
    ['a budget below nothing', { budgetTo: money(-1) }, 'needs.budget-range'],
    [
      'a budget the wrong way round',
      { budgetFrom: money(2), budgetTo: money(1) },
      'needs.budget-order',
    ],
    ['half a kilometre', { kmPerYear: 0.5 }, 'needs.km-range'],
    ['a garage for a toy', { longest: 300 }, 'needs.longest-range'],
  ])('is refused with %s', (_what, changes, code) => {
    expect(checkNeeds(needs(changes))).toMatchObject({ ok: false, code })
  })
})
