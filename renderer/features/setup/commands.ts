import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { changeRecords, type JournalKeeper, type Saved } from '#renderer/db/unit-of-work.ts'
import { listStandardJobs } from '#shared/demo/catalogue/list-standard-jobs.ts'
import { priceListIn } from '#shared/demo/catalogue/price-list-in.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { CommandName } from '#shared/domain/staff/rights/command-rights.ts'
import type { Staff, StaffRole } from '#shared/domain/staff/staff.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import { ok } from '#shared/kernel/result.ts'
import type { UlidSource } from '#shared/kernel/ulid.ts'

/** What a first start works with: there is no session before there is a shop. */
export interface SetupParts {
  readonly db: QiantaiDatabase
  readonly clock: Clock
  readonly nextId: UlidSource
  readonly keeper: JournalKeeper
  readonly device: string
}

export interface SetupInput {
  readonly shop: Shop
  /** Names by place; the same name in two places is one person with two roles. */
  readonly people: readonly (readonly [role: StaffRole, name: string])[]
  readonly bayNames: readonly string[]
}

const staffFrom = (people: SetupInput['people'], nextId: UlidSource): readonly Staff[] => {
  const roles = new Map<string, StaffRole[]>()
  for (const [role, name] of people) {
    const trimmed = name.trim()
    if (trimmed === '') continue
    const known = roles.get(trimmed) ?? []
    roles.set(trimmed, known.includes(role) ? known : [...known, role])
  }
  return [...roles].map(([name, theirs]) => ({
    id: nextId<'Staff'>(),
    name,
    roles: theirs,
    isActive: true,
  }))
}

/** Opens the shop: its data, its people, its bays and a price list to begin with, in one command. */
export const openShop = (
  { db, clock, nextId, keeper, device }: SetupParts,
  { shop, people, bayNames }: SetupInput,
): Promise<Saved<Shop>> => {
  const staff = staffFrom(people, nextId)
  const jobs = priceListIn(listStandardJobs(shop.paperLocale), shop.currency)
  const actor = staff.find((person) => person.roles.includes('advisor'))?.id
  return changeRecords(
    db,
    {
      command: 'open-shop' satisfies CommandName,
      ...(actor === undefined ? {} : { actor }),
      at: clock.now(),
      device,
      nextId,
      keeper,
    },
    async (work) => {
      await work.shop.put(shop)
      for (const person of staff) await work.staff.put(person)
      for (const [order, name] of bayNames.entries())
        await work.bays.put({ id: nextId<'Bay'>(), name, order })
      for (const job of jobs) await work.standardJobs.put(job)
      return ok(shop)
    },
  )
}
