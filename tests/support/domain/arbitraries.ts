import fc from 'fast-check'
import type { Charge } from '#shared/domain/estimate/charge.ts'
import { CHARGE_KINDS } from '#shared/domain/estimate/charge.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { JobDraft } from '#shared/domain/estimate/job-draft.ts'
import { PART_CLASSES, type PartLine } from '#shared/domain/estimate/part-line.ts'
import { REPAIR_CATEGORIES } from '#shared/domain/estimate/repair-category.ts'
import { hours } from '#shared/kernel/hours.ts'
import { money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { aDraft, aJob, aPart } from './a-job.ts'
import { anId } from './ids.ts'

/** Any part line a shop could write, customer's own parts at no price. */
export const anyPart: fc.Arbitrary<PartLine> = fc
  .record({
    class: fc.constantFrom(...PART_CLASSES),
    quantity: fc.integer({ min: 1, max: 50_000 }).map(quantity),
    price: fc.integer({ min: 0, max: 2_000_000 }).map(money),
  })
  .map((given) =>
    aPart(given.class === 'customer-supplied' ? { ...given, price: money(0) } : given),
  )

/** Any writing of a job: labour or none, up to five parts. */
export const anyDraft: fc.Arbitrary<JobDraft> = fc
  .record({
    name: fc.constantFrom('更换机油', '四轮定位', '更换前制动摩擦片'),
    category: fc.constantFrom(...REPAIR_CATEGORIES),
    hasLabour: fc.boolean(),
    hours: fc.integer({ min: 0, max: 4000 }).map(hours),
    rate: fc.integer({ min: 0, max: 100_000 }).map(money),
    parts: fc.array(anyPart, { maxLength: 5 }),
  })
  .map(({ name, category, hasLabour, hours: time, rate, parts }) => {
    const { labour: _default, ...rest } = aDraft({ name, category, parts })
    return hasLabour ? { ...rest, labour: { hours: time, rate } } : rest
  })

/** Any job in any state of the customer's answer. */
export const anyJob: fc.Arbitrary<Job> = fc
  .record({
    draft: anyDraft,
    approval: fc.constantFrom('pending' as const, 'approved' as const, 'declined' as const),
    isDone: fc.boolean(),
  })
  .map(({ draft, approval, isDone }) => {
    const { labour: _default, ...rest } = aJob()
    return aJob({ ...rest, id: anId(), ...draft, approval, isDone })
  })

/** Any charge. */
export const anyCharge: fc.Arbitrary<Charge> = fc
  .record({
    kind: fc.constantFrom(...CHARGE_KINDS),
    amount: fc.integer({ min: 0, max: 500_000 }).map(money),
  })
  .map(({ kind, amount }) => ({ id: anId(), kind, name: kind, amount }))
