import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import type { PaperKind } from '#shared/domain/papers/paper-kind.ts'
import { formatPaperNumber } from '#shared/domain/papers/paper-number.ts'
import { type Bay, hasRole, type Staff, type StaffRole } from '#shared/domain/staff/staff.ts'
import type { Day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { createUlidSource, type UlidSource } from '#shared/kernel/ulid.ts'
import type { DemoPhotos } from './demo-photos.ts'
import { buildBays, buildStaff } from './demo-shop-data.ts'
import type { Random } from './random.ts'

/** The last number given within a kind and a day, so that the desk counts on from it. */
export interface LastNumber {
  readonly kind: PaperKind
  readonly day: Day
  readonly value: number
}

/** What the stories of the demo shop draw on. */
export interface DemoWorld {
  readonly random: Random
  readonly nextId: UlidSource
  readonly staff: readonly Staff[]
  readonly bays: readonly Bay[]
  readonly photos: DemoPhotos
  /** The ids made from now on sort by this time. */
  moveTo(at: Instant): void
  getJob(id: string): StandardJob
  pickStaff(role: StaffRole): Staff
  takeNumber(kind: PaperKind, day: Day): string
  listLastNumbers(): LastNumber[]
}

interface WorldParts {
  readonly random: Random
  readonly from: Instant
  readonly standardJobs: readonly StandardJob[]
  readonly photos: DemoPhotos
}

/** A world that begins at a time: its people, its price list, its numbers from one. */
export function createDemoWorld({ random, from, standardJobs, photos }: WorldParts): DemoWorld {
  let time = from
  const nextId = createUlidSource({ now: () => time, random: random.next })
  const staff = buildStaff(nextId)
  const jobs = new Map(standardJobs.map((job) => [job.id, job]))
  const numbers = new Map<string, LastNumber>()
  return {
    random,
    nextId,
    staff,
    bays: buildBays(nextId),
    photos,
    moveTo(at) {
      time = at
    },
    getJob(id) {
      const job = jobs.get(id)
      if (job === undefined) throw new Error(`No job ${id} in the price list`)
      return job
    },
    pickStaff: (role) => random.pick(staff.filter((person) => hasRole(person, role))),
    takeNumber(kind, day) {
      const key = `${kind}:${day}`
      const value = (numbers.get(key)?.value ?? 0) + 1
      numbers.set(key, { kind, day, value })
      return formatPaperNumber(kind, day, value)
    },
    listLastNumbers: () => [...numbers.values()],
  }
}
