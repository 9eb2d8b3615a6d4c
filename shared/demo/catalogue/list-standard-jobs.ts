import {
  STANDARD_JOB_GROUPS,
  type StandardJob,
  type StandardJobGroup,
} from '#shared/domain/catalogue/standard-job.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { hours } from '#shared/kernel/hours.ts'
import type { CatalogueJob } from './catalogue-job.ts'
import { BODY_PAINT } from './jobs/body-paint.ts'
import { BRAKES } from './jobs/brakes.ts'
import { CARE } from './jobs/care.ts'
import { ELECTRICS_CLIMATE } from './jobs/electrics-climate.ts'
import { ENGINE } from './jobs/engine.ts'
import { MAINTENANCE } from './jobs/maintenance.ts'
import { NEW_ENERGY } from './jobs/new-energy.ts'
import { TESTING } from './jobs/testing.ts'
import { TRANSMISSION } from './jobs/transmission.ts'
import { TYRES_CHASSIS } from './jobs/tyres-chassis.ts'
import { LIKELY_PARTS } from './likely-parts.ts'
import { listModelFits } from './model-fits.ts'
import { SENIOR_JOBS } from './senior-jobs.ts'
import { standardPartIn } from './standard-part-in.ts'
import { workStepsOf } from './work-steps.ts'

const JOBS: Readonly<Record<StandardJobGroup, readonly CatalogueJob[]>> = {
  maintenance: MAINTENANCE,
  brakes: BRAKES,
  'tyres-chassis': TYRES_CHASSIS,
  engine: ENGINE,
  transmission: TRANSMISSION,
  'electrics-climate': ELECTRICS_CLIMATE,
  'new-energy': NEW_ENERGY,
  'body-paint': BODY_PAINT,
  care: CARE,
  testing: TESTING,
}

/**
 * The price list a new shop begins with, in one language, group by group. Hours and prices (fen,
 * those of a mid-range car) are examples of the trade to be overwritten, not anyone's quota.
 */
export function listStandardJobs(locale: DocumentLocale): StandardJob[] {
  return STANDARD_JOB_GROUPS.flatMap((group) => JOBS[group].map((job) => ({ group, job }))).map(
    ({ group, job }, order) => ({
      id: job.id,
      group,
      name: job.name[locale],
      category: job.category,
      hours: hours(job.hours),
      parts: job.parts.map((part) => standardPartIn(locale, part)),
      ...likelyIn(locale, job),
      ...fitsIn(locale, job),
      ...(SENIOR_JOBS.has(job.id) ? { grade: 'senior' } : {}),
      ...contractIn(locale, job),
      ...stepsIn(locale, job),
      searchKeys: searchKeysOf(job, locale),
      order,
    }),
  )
}

function likelyIn(locale: DocumentLocale, { id }: CatalogueJob): Pick<StandardJob, 'likelyParts'> {
  const parts = LIKELY_PARTS[id]
  if (parts === undefined) return {}
  return { likelyParts: parts.map((part) => standardPartIn(locale, part)) }
}

function fitsIn(locale: DocumentLocale, job: CatalogueJob): Pick<StandardJob, 'fits'> {
  const fits = listModelFits(locale, job)
  return fits === undefined ? {} : { fits }
}

/** The terms of a job's contract in one language; nothing where it needs none. */
function contractIn(
  locale: DocumentLocale,
  { contract }: CatalogueJob,
): Pick<StandardJob, 'contract'> {
  if (contract === undefined) return {}
  const { effects, risks } = contract
  return { contract: { effects: effects[locale], risks: risks[locale] } }
}

/** Its steps and check points; nothing where they need not be written down. */
function stepsIn(locale: DocumentLocale, { id }: CatalogueJob): Pick<StandardJob, 'steps'> {
  const steps = workStepsOf(id, locale)
  return steps === undefined ? {} : { steps }
}

/** Own language first; then the others, for staff who think of a job by its other name. */
function searchKeysOf({ name, initials }: CatalogueJob, locale: DocumentLocale): string[] {
  const names = [name[locale], name['zh-CN'], name['zh-TW'], name.en].map((each) =>
    each.toLowerCase(),
  )
  return [...new Set([...names, ...initials])]
}
