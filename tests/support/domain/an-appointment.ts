import type { Appointment } from '#shared/domain/appointment/appointment.ts'
import { day } from '#shared/kernel/day.ts'
import { hours } from '#shared/kernel/hours.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { aDraft } from './a-job.ts'
import { anId } from './ids.ts'
import { at, OFFSET } from './times.ts'

/** 王建国 at 10:00 on 20 November 2026, by phone: brake pads, half an hour. */
export const anAppointment = (given: Partial<Appointment> = {}): Appointment => ({
  id: anId(),
  state: 'booked',
  channel: 'phone',
  day: given.at === undefined ? day('2026-11-20') : dayOf(given.at, OFFSET),
  at: at('10:00'),
  promisedAt: at('12:00'),
  name: '王建国',
  phone: '13801234567',
  plate: '京N8K3F2',
  car: '上汽大众 朗逸',
  wanted: '刹车有声音',
  jobs: [aDraft()],
  hours: hours(50),
  advisorId: anId(),
  setAside: [],
  moves: [],
  createdAt: at('09:00', '2026-11-19'),
  updatedAt: at('09:00', '2026-11-19'),
  ...given,
})
