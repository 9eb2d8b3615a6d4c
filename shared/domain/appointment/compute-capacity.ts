import { compareDays, type Day } from '#shared/kernel/day.ts'
import { dayOf, type Instant } from '#shared/kernel/instant.ts'
import type { Staff, StaffId } from '../staff/staff.ts'
import { stepRank } from '../visit/board-step.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import type { Appointment } from './appointment.ts'
import { computeHoursLeft, type Workday } from './workday.ts'

/** Hundredths of an hour throughout; `free` is below zero when more is promised than can be done. */
export interface Load {
  readonly hours: number
  /** Unfinished work of cars in the house that falls on the day (结转). */
  readonly carryOver: number
  readonly booked: number
  readonly free: number
}

export interface TechnicianLoad extends Load {
  readonly technician: Staff
}

/** What a day can take: technicians' hours − carry-over − booked hours. */
export interface Capacity extends Load {
  readonly day: Day
  readonly technicians: readonly TechnicianLoad[]
  /** Carry-over and booked hours that nobody in particular was given. */
  readonly unassigned: number
}

export interface CapacityInput {
  readonly day: Day
  readonly now: Instant
  /** Minutes the shop is ahead of UTC. */
  readonly offsetMinutes: number
  /** Absent: the usual one. */
  readonly workday?: Workday
  /** Technicians at work. */
  readonly technicians: readonly Staff[]
  readonly appointments: readonly Appointment[]
  /** Visits neither delivered nor cancelled. */
  readonly visits: readonly Visit[]
}

/** One piece of the day's work. */
interface Piece {
  readonly kind: 'carryOver' | 'booked'
  readonly hours: number
  readonly technicianId: StaffId | undefined
}

/** Computes what a day can still take, for the shop and for each technician. */
export function computeCapacity(input: CapacityInput): Capacity {
  const pieces = listPieces(input)
  const each = computeHoursLeft(input.day, input.now, input.offsetMinutes, input.workday)
  const { technicians } = input
  const known = new Set(technicians.map(({ id }) => id))
  const isUnassigned = ({ technicianId }: Piece): boolean =>
    technicianId === undefined || !known.has(technicianId)
  return {
    day: input.day,
    ...loadOf(each * technicians.length, pieces),
    technicians: technicians.map((technician) => ({
      technician,
      ...loadOf(
        each,
        pieces.filter(({ technicianId }) => technicianId === technician.id),
      ),
    })),
    unassigned: sum(pieces.filter(isUnassigned)),
  }
}

/**
 * Unfinished quota hours of a car in the house: offered or agreed, neither declined nor done.
 * A car past final inspection has none left, one that is only booked none yet.
 */
export function computeUnfinishedHours(visit: Visit): number {
  const isInWork = stepRank(visit.step) < stepRank('settlement') && visit.step !== 'booked'
  return isInWork && !isClosed(visit) ? openHours(visit) : 0
}

function listPieces({ day, now, offsetMinutes, appointments, visits }: CapacityInput): Piece[] {
  const today = dayOf(now, offsetMinutes)
  const booked = appointments.filter((each) => each.state === 'booked' && each.day === day)
  const prepared = new Set(appointments.map(({ visitId }) => visitId))
  return [
    ...booked.map(({ hours, technicianId }): Piece => ({ kind: 'booked', hours, technicianId })),
    ...visits.flatMap((visit): Piece[] => {
      const { technicianId } = visit
      if (visit.step === 'booked') {
        // A booking made on the board without an appointment takes hours all the same.
        const isOwn = visit.day === day && !isClosed(visit) && !prepared.has(visit.id)
        return isOwn ? [{ kind: 'booked', hours: openHours(visit), technicianId }] : []
      }
      // The work falls on the day it is promised for; what is late is today's.
      const promisedOn = dayOf(visit.promisedAt, offsetMinutes)
      const fallsOn = compareDays(promisedOn, today) < 0 ? today : promisedOn
      const hours = computeUnfinishedHours(visit)
      return fallsOn === day && hours > 0 ? [{ kind: 'carryOver', hours, technicianId }] : []
    }),
  ]
}

const openHours = ({ jobs }: Visit): number =>
  jobs
    .filter((job) => job.approval.state !== 'declined' && !job.isDone)
    .reduce((total, job) => total + (job.labour?.hours ?? 0), 0)

function loadOf(hours: number, pieces: readonly Piece[]): Load {
  const carryOver = sum(pieces.filter(({ kind }) => kind === 'carryOver'))
  const booked = sum(pieces.filter(({ kind }) => kind === 'booked'))
  return { hours, carryOver, booked, free: hours - carryOver - booked }
}

const sum = (pieces: readonly Piece[]): number =>
  pieces.reduce((total, { hours }) => total + hours, 0)
