import type { Customer } from '#shared/domain/customer/customer.ts'
import { mayCall } from '#shared/domain/customer/may-call.ts'
import { isDue } from '#shared/domain/deferred/defer-job.ts'
import type { DeferredCallResult } from '#shared/domain/deferred/deferred-call.ts'
import type { DeferredJob } from '#shared/domain/deferred/deferred-job.ts'
import { recordDeferredCall } from '#shared/domain/deferred/record-call.ts'
import { hasRole, type Staff } from '#shared/domain/staff/staff.ts'
import { addDays, type Day } from '#shared/kernel/day.ts'
import { addMinutes, atLocal, dayOf } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { DEMO_SHOP } from './demo-shop-data.ts'
import { createRandom, type Random } from './random.ts'

/** What customers say when they are called about work they put off. */
const SAID: Readonly<Record<Exclude<DeferredCallResult, 'no-more'>, readonly string[]>> = {
  'will-come': ['周末过来做', '下周有空就来', '跟保养一起做'],
  later: ['年底前再说', '等发了奖金再做', '出差回来再联系'],
  'not-reached': ['', '占线', '关机'],
}

interface CallsInput {
  readonly customers: readonly Customer[]
  readonly staff: readonly Staff[]
  readonly today: Day
  readonly seed: number
}

/**
 * Some of the work that was put off has been called about: who could not be reached, who promised
 * to come, who named the day it stands under now. Nobody who does not want such calls.
 */
export function tellDeferredCalls(
  deferredJobs: readonly DeferredJob[],
  { customers, staff, today, seed }: CallsInput,
): DeferredJob[] {
  const random = createRandom(seed + 7)
  const callable = new Set(customers.filter(mayCall).map(({ id }) => id))
  const advisors = staff.filter((person) => hasRole(person, 'advisor'))
  return deferredJobs.map((deferred) => {
    if (deferred.state !== 'open' || !callable.has(deferred.customerId)) return deferred
    if (!random.chance(0.35)) return deferred
    return call(deferred, random, { by: random.pick(advisors).id, today })
  })
}

function call(
  deferred: DeferredJob,
  random: Random,
  { by, today }: { readonly by: Staff['id']; readonly today: Day },
): DeferredJob {
  const on = addDays(today, -random.whole(1, 20))
  // Nobody is called about what they have just declined.
  if (on <= addDays(dayOf(deferred.declinedAt, DEMO_SHOP.offsetMinutes), 7)) return deferred
  const due = isDue(deferred, today)
  const result = due
    ? random.pick(['will-come', 'not-reached', 'not-reached'] as const)
    : ('later' as const)
  const at = addMinutes(atLocal(on, '10:00', DEMO_SHOP.offsetMinutes), random.whole(0, 360))
  const { offerAgainOn } = deferred
  const said = {
    at,
    by,
    result,
    note: random.pick(SAID[result]),
    ...(offerAgainOn === undefined ? {} : { againOn: offerAgainOn }),
  }
  return unwrap(recordDeferredCall(deferred, said, on))
}
