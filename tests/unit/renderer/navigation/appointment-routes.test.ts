import { describe, expect, it } from 'vitest'
import { formatRoute, parseRoute, type Route } from '#renderer/navigation/route.ts'
import { day } from '#shared/kernel/day.ts'
import { anId } from '#tests/support/domain/ids.ts'

const on = day('2026-11-23')
const appointmentId = anId<'Appointment'>()

describe('the places of appointments', () => {
  it.each<Route>([
    { name: 'appointments' },
    { name: 'appointments', day: on },
    { name: 'appointments', day: on, appointmentId },
    { name: 'appointment' },
    { name: 'appointment', day: on },
    { name: 'appointment', appointmentId },
    { name: 'appointment', vehicleId: anId<'Vehicle'>() },
    { name: 'appointment', day: on, vehicleId: anId<'Vehicle'>() },
    { name: 'receive', appointmentId },
  ])('are found again from the address: %j', (route) => {
    expect(parseRoute(formatRoute(route))).toEqual(route)
  })

  it('fall back on today where the address names no day', () => {
    expect(parseRoute('#/appointments/2026-02-30')).toEqual({ name: 'appointments' })
  })
})
