import { hasText } from '#shared/kernel/has-text.ts'
import { hours } from '#shared/kernel/hours.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type AgreementSignature, checkAgreed } from '../approval/agreed.ts'
import type { Job, JobId } from '../estimate/job.ts'
import { computeJobAmount } from '../estimate/price-job.ts'
import type { StaffId } from '../staff/staff.ts'
import { isClosed } from '../visit/is-closed.ts'
import type { Visit } from '../visit/visit.ts'
import { isFor, isSigned, listContractJobs } from './missing-contract.ts'
import type {
  ContractItem,
  ContractTerms,
  PaperSignature,
  ServiceContract,
} from './service-contract.ts'
import { isUnsafeModification } from './unsafe-modification.ts'

/** `contract.unsafe`, `.effects-empty` and `.risks-empty` carry {job}. */
export type ContractRefusal =
  | 'visit.settled'
  | 'contract.no-jobs'
  | 'contract.unsafe'
  | 'contract.effects-empty'
  | 'contract.risks-empty'

/** What a person writes: the terms of each job as they were explained, and a note. */
export interface ContractDraft {
  readonly terms: Readonly<Record<JobId, ContractTerms>>
  readonly note: string
  readonly explainedBy: StaffId
}

/** The terms a job would have in the contract: as written before, else the price list's. */
export const termsOf = ({ contract }: Pick<Visit, 'contract'>, job: Job): ContractTerms => {
  const written = contract?.items.find(({ jobId }) => jobId === job.id)
  const { effects, risks } = written ?? job.contract ?? { effects: '', risks: '' }
  return { effects, risks }
}

/**
 * Writes the contract over all agreed work that needs one. Hours and price are the estimate's; a
 * contract that says something else than before loses its signature. Work that takes a safety
 * device away is not taken on.
 */
export function writeContract(
  visit: Visit,
  { terms, note, explainedBy }: ContractDraft,
  at: Instant,
): Result<Visit, ContractRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const jobs = listContractJobs(visit)
  if (jobs.length === 0) return fail('contract.no-jobs')
  const items: ContractItem[] = []
  for (const job of jobs) {
    const { effects, risks } = terms[job.id] ?? termsOf(visit, job)
    if (isUnsafeModification(job.name)) return fail('contract.unsafe', { job: job.name })
    if (!hasText(effects)) return fail('contract.effects-empty', { job: job.name })
    if (!hasText(risks)) return fail('contract.risks-empty', { job: job.name })
    items.push({
      jobId: job.id,
      name: job.name,
      hours: job.labour?.hours ?? hours(0),
      amount: computeJobAmount(job),
      effects: effects.trim(),
      risks: risks.trim(),
    })
  }
  const written: ServiceContract = { items, note: note.trim(), explainedBy, explainedAt: at }
  const { contract } = visit
  if (contract !== undefined && isSameContract(contract, written)) return ok(visit)
  return ok({ ...visit, contract: written })
}

/** Whether the contract says what is agreed to now: else it has to be written anew. */
export function isContractCurrent({ jobs, contract }: Pick<Visit, 'jobs' | 'contract'>): boolean {
  const wanted = listContractJobs({ jobs })
  return (
    contract !== undefined &&
    contract.items.length === wanted.length &&
    wanted.every((job) => contract.items.some((item) => isFor(item, job)))
  )
}

export type SignContractRefusal =
  | 'visit.settled'
  | 'contract.not-written'
  | 'contract.outdated'
  | 'contract.signed'
  | 'signature.not-as-shown'

/** The customer's name under the contract: drawn on a screen, or with a pen on the printed sheet. */
export function signContract(
  visit: Visit,
  signed: { readonly signature: AgreementSignature } | { readonly signedOnPaper: PaperSignature },
): Result<Visit, SignContractRefusal> {
  if (isClosed(visit)) return fail('visit.settled')
  const { contract } = visit
  if (contract === undefined) return fail('contract.not-written')
  if (isSigned(contract)) return fail('contract.signed')
  if (!isContractCurrent(visit)) return fail('contract.outdated')
  if ('signature' in signed) {
    const checked = checkAgreed(signed.signature)
    if (!checked.ok) return checked
  }
  return ok({ ...visit, contract: { ...contract, ...signed } })
}

const isSameContract = (one: ServiceContract, other: ServiceContract): boolean =>
  one.note === other.note &&
  one.explainedBy === other.explainedBy &&
  JSON.stringify(one.items) === JSON.stringify(other.items)
