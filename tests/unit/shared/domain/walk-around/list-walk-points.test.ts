import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENERGIES, VEHICLE_KINDS } from '#shared/domain/vehicle/vehicle.ts'
import { listWalkPoints } from '#shared/domain/walk-around/list-walk-points.ts'
import { answersOf } from '#shared/domain/walk-around/walk-around.ts'
import { WALK_GROUPS, WALK_POINTS } from '#shared/domain/walk-around/walk-point.ts'

const aVehicle = fc.record({
  energy: fc.constantFrom(...ENERGIES),
  kind: fc.constantFrom(...VEHICLE_KINDS),
})
const petrolCar = { energy: 'petrol', kind: 'car' } as const
const keysOf = (...asked: Parameters<typeof listWalkPoints>) =>
  listWalkPoints(...asked).map(({ key }) => key)

describe('the points of a walk-around', () => {
  it.each([
    ['express', 12],
    ['standard', 27],
    ['full', 60],
  ] as const)('of the %s round are %i for a car with an engine', (tier, count) => {
    expect(listWalkPoints(tier, petrolCar)).toHaveLength(count)
  })

  it('of a deeper round hold all of the one before it, for every vehicle', () => {
    fc.assert(
      fc.property(aVehicle, (vehicle) => {
        const express = keysOf('express', vehicle)
        const standard = keysOf('standard', vehicle)
        const full = keysOf('full', vehicle)
        expect(standard).toEqual(expect.arrayContaining(express))
        expect(full).toEqual(expect.arrayContaining(standard))
        expect(express.length).toBeLessThan(standard.length)
        expect(standard.length).toBeLessThan(full.length)
      }),
    )
  })

  it('stand group by group, in the order one walks', () => {
    fc.assert(
      fc.property(aVehicle, (vehicle) => {
        const places = listWalkPoints('full', vehicle).map(({ group }) =>
          WALK_GROUPS.indexOf(group),
        )
        expect(places).toEqual([...places].sort((one, other) => one - other))
      }),
    )
  })

  it('leave out what an electric car does not have, and ask for its own', () => {
    const keys = keysOf('full', { energy: 'battery-electric', kind: 'car' })
    for (const key of ['engine-oil', 'exhaust', 'fuel-flap', 'drive-belt'] as const) {
      expect(keys).not.toContain(key)
    }
    for (const key of ['charge-port', 'charge-cable', 'hv-cables', 'brake-fluid'] as const) {
      expect(keys).toContain(key)
    }
  })

  it('leave out what a motorcycle does not have', () => {
    const keys = keysOf('full', { energy: 'petrol', kind: 'motorcycle' })
    for (const key of ['windscreen', 'spare-wheel', 'seat-belts', 'boot-lid'] as const) {
      expect(keys).not.toContain(key)
    }
    expect(keys).toContain('engine-oil')
    expect(keys).toContain('brake-lamps')
  })

  it('have four answers each, of which two say that nobody knows', () => {
    for (const point of WALK_POINTS) {
      expect(new Set(answersOf(point)).size).toBe(4)
      expect(answersOf(point).slice(2)).toEqual(['not-checked', 'not-possible'])
    }
  })
})
