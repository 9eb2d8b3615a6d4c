import type { Hours } from '#shared/kernel/hours.ts'
import type { Money } from '#shared/kernel/money.ts'
import type { Quantity } from '#shared/kernel/quantity.ts'
import type { JobDraft } from '../estimate/job-draft.ts'
import type { PartClass, PartLine, PartLineId } from '../estimate/part-line.ts'
import type { RepairCategory } from '../estimate/repair-category.ts'
import type { ContractTerms } from '../extras/service-contract.ts'
import type { TechnicianGrade } from '../staff/staff.ts'
import type { StandardStep } from '../workshop/work-step.ts'
import { type CarModel, fitStandardJob } from './find-fit.ts'

/** Groups of the price list, in the order in which it is read. */
export const STANDARD_JOB_GROUPS = [
  'maintenance',
  'brakes',
  'tyres-chassis',
  'engine',
  'transmission',
  'electrics-climate',
  'new-energy',
  'body-paint',
  'care',
  'testing',
] as const
export type StandardJobGroup = (typeof STANDARD_JOB_GROUPS)[number]

/** One make of a part the owner may choose; makes are priced apart, as the law wants. */
export interface PartChoice {
  readonly class: PartClass
  readonly brand?: string
  /** The maker's number of the part, where it is one and the same for the models it fits. */
  readonly number?: string
  /** Minor units per unit. */
  readonly price: Money
  /** What the shop pays for one, minor units. */
  readonly cost?: Money
}

export interface StandardPart {
  readonly name: string
  readonly unit: string
  /** What the job usually takes, thousandths of `unit`. */
  readonly quantity: Quantity
  /** At least one; the first is what an estimate begins with. */
  readonly choices: readonly [PartChoice, ...PartChoice[]]
}

/** How a job differs for some models: other hours, other quantities. Absent values are as usual. */
export interface ModelFit {
  readonly make: string
  /** Absent: every model of the make. */
  readonly model?: string
  readonly hours?: Hours
  /** Instead of the usual ones, when there are any. */
  readonly parts?: readonly StandardPart[]
}

/** A job of the price list: quota hours and the parts it usually takes. */
export interface StandardJob {
  /** Stable ascii name, such as `oil-and-filter`. */
  readonly id: string
  readonly group: StandardJobGroup
  readonly name: string
  readonly category: RepairCategory
  readonly hours: Hours
  readonly parts: readonly StandardPart[]
  /** Parts that may turn out to be needed, named to the owner beforehand. */
  readonly likelyParts?: readonly StandardPart[]
  readonly fits?: readonly ModelFit[]
  /** The least grade it may be given to; absent: anybody's. */
  readonly grade?: TechnicianGrade
  readonly steps?: readonly StandardStep[]
  /** Effects and risks that a contract for it must explain (detailing, film, alarm …). */
  readonly contract?: ContractTerms
  /** Lower-case texts a search matches: the name and its pinyin initials (`ghjy`). */
  readonly searchKeys: readonly string[]
  /** Place in the price list, from 0. */
  readonly order: number
}

/**
 * The job of the price list as a draft for an estimate, with the hours and parts of this car's
 * model where the price list knows them: every part in its first choice, labour at the shop's rate
 * (minor units per hour). `nextId` gives each part line its id.
 */
export function jobDraftFrom(
  standardJob: StandardJob,
  labourRate: Money,
  nextId: () => PartLineId,
  vehicle?: CarModel,
): JobDraft {
  const { id, name, category, hours, parts, likelyParts, grade, steps, contract } = fitStandardJob(
    standardJob,
    vehicle,
  )
  const lineOf = (part: StandardPart): PartLine => partLineFrom(part, part.choices[0], nextId())
  return {
    name,
    category,
    reason: '',
    foundDuring: 'reception',
    standardJobId: id,
    ...(hours === 0 ? {} : { labour: { hours, rate: labourRate } }),
    parts: parts.map(lineOf),
    ...(likelyParts === undefined ? {} : { likelyParts: likelyParts.map(lineOf) }),
    ...(grade === undefined ? {} : { grade }),
    ...(steps === undefined ? {} : { steps }),
    ...(contract === undefined ? {} : { contract }),
  }
}

/** A part of the price list as a line of an estimate, in the make the owner chose. */
export function partLineFrom(part: StandardPart, choice: PartChoice, id: PartLineId): PartLine {
  return { id, name: part.name, unit: part.unit, quantity: part.quantity, ...choice }
}
