import type { Approval } from '#shared/domain/approval/approval.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import type { JobDraft } from '#shared/domain/estimate/job-draft.ts'
import type { PartLine } from '#shared/domain/estimate/part-line.ts'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { hours } from '#shared/kernel/hours.ts'
import { money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { anId } from './ids.ts'
import { at } from './times.ts'

/** A part: a set of brake pads for 398.00 unless said otherwise. */
export const aPart = (given: Partial<PartLine> = {}): PartLine => ({
  id: anId(),
  name: '前制动摩擦片',
  class: 'equivalent',
  quantity: quantity(1000),
  unit: '套',
  price: money(39_800),
  ...given,
})

/** Half an hour of labour at 180.00 an hour unless said otherwise. */
export const aLabour = (hundredths = 50, rate = 18_000): NonNullable<Job['labour']> => ({
  hours: hours(hundredths),
  rate: money(rate),
})

/** What is written about a job: half an hour of labour, no parts. */
export const aDraft = (given: Partial<JobDraft> = {}): JobDraft => ({
  name: '更换前制动摩擦片',
  category: 'special',
  reason: '',
  foundDuring: 'reception',
  labour: aLabour(),
  parts: [],
  ...given,
})

/** A job, approved on paper by 王建国 unless another state or approval is given; not done. */
export const aJob = (
  given: Partial<Omit<Job, 'approval'>> & { approval?: Approval | Approval['state'] } = {},
): Job => {
  const { approval = 'approved', ...rest } = given
  const job = { id: anId<'Job'>(), ...aDraft(), isDone: false, ...rest }
  return { ...job, approval: typeof approval === 'string' ? answer(approval, job) : approval }
}

const answer = (state: Approval['state'], job: Pick<Job, 'labour' | 'parts'>): Approval => {
  const said = { method: 'signature', person: '王建国', at: at('09:30') } as const
  if (state === 'approved') return { state, ...said, amount: computeJobAmount(job) }
  return state === 'declined' ? { state, ...said, reason: '下次再做' } : { state }
}
