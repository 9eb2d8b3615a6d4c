import { describe, expect, it } from 'vitest'
import { buildDemoShop } from '#shared/demo/build-demo-shop.ts'
import { computeCapacity } from '#shared/domain/appointment/compute-capacity.ts'
import { hasRole } from '#shared/domain/staff/staff.ts'
import { addDays, day } from '#shared/kernel/day.ts'
import { dayOf, instant } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'

const TODAY = day('2026-11-22')
const NOW = unwrap(instant('2026-11-22T14:40:00+08:00'))
const demo = buildDemoShop({ today: TODAY, now: NOW, seed: 7, locale: 'zh-CN' })
const of = (offset: number) =>
  demo.appointments.filter((each) => each.day === addDays(TODAY, offset))

describe('the demo shop’s calendar', () => {
  it('has something of every kind around today', () => {
    const states = new Set(demo.appointments.map(({ state }) => state))
    expect(states).toEqual(new Set(['booked', 'kept', 'missed', 'cancelled']))
    expect(of(0).filter(({ state }) => state === 'kept').length).toBeGreaterThan(0)
    expect(of(1).length).toBeGreaterThan(5)
    expect(demo.appointments.some(({ pickUp }) => pickUp?.driverId !== undefined)).toBe(true)
    expect(demo.appointments.some(({ setAside }) => setAside.length > 0)).toBe(true)
    expect(of(1).some(({ vehicleId }) => vehicleId === undefined)).toBe(true)
  })

  it('stands in its records: each kept one has its visit, each car is on record', () => {
    const visits = new Map(demo.visits.map((visit) => [visit.id, visit]))
    const vehicles = new Set(demo.vehicles.map(({ id }) => id))
    for (const each of demo.appointments) {
      expect(each.day).toBe(dayOf(each.at, 480))
      expect(each.createdAt <= NOW).toBe(true)
      if (each.state === 'kept') expect(visits.has(each.visitId as never)).toBe(true)
      if (each.vehicleId !== undefined) expect(vehicles.has(each.vehicleId)).toBe(true)
    }
    const [booked] = of(0).filter(({ state }) => state === 'booked')
    expect(visits.get(booked?.visitId as never)?.step).toBe('booked')
  })

  it('fills tomorrow without running over', () => {
    const { free, booked } = computeCapacity({
      day: addDays(TODAY, 1),
      now: NOW,
      offsetMinutes: 480,
      technicians: demo.staff.filter((person) => hasRole(person, 'technician')),
      appointments: demo.appointments,
      visits: demo.visits.filter(({ paper }) => paper !== 'delivered'),
    })
    expect(booked).toBeGreaterThan(0)
    expect(free).toBeGreaterThan(0)
  })

  it('tells nothing that is still to happen, even early in the morning', () => {
    const early = unwrap(instant('2026-11-22T08:05:00+08:00'))
    const morning = buildDemoShop({ today: TODAY, now: early, seed: 7, locale: 'zh-CN' })
    for (const { state, endedAt } of morning.appointments) {
      if (state !== 'booked') expect((endedAt ?? '') <= early).toBe(true)
    }
  })
})
