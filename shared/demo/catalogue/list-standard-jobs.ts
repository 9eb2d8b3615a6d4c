import {
  type PartChoice,
  STANDARD_JOB_GROUPS,
  type StandardJob,
  type StandardJobGroup,
  type StandardPart,
} from '#shared/domain/catalogue/standard-job.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { hours } from '#shared/kernel/hours.ts'
import { BRANDS } from './brands.ts'
import type { CatalogueChoice, CatalogueJob, CataloguePart } from './catalogue-job.ts'
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
import { UNITS } from './units.ts'

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
      parts: job.parts.map((part) => partIn(locale, part)),
      searchKeys: searchKeysOf(job, locale),
      order,
    }),
  )
}

function partIn(locale: DocumentLocale, part: CataloguePart): StandardPart {
  const [first, ...others] = part.choices
  const inLocale = (choice: CatalogueChoice): PartChoice => choiceIn(locale, choice)
  return {
    name: part.name[locale],
    unit: UNITS[part.unit][locale],
    quantity: part.quantity,
    choices: [inLocale(first), ...others.map(inLocale)],
  }
}

function choiceIn(locale: DocumentLocale, { brand, ...rest }: CatalogueChoice): PartChoice {
  return brand === undefined ? rest : { ...rest, brand: BRANDS[brand][locale] }
}

/** Own language first; then the others, for staff who think of a job by its other name. */
function searchKeysOf({ name, initials }: CatalogueJob, locale: DocumentLocale): string[] {
  const names = [name[locale], name['zh-CN'], name['zh-TW'], name.en].map((each) =>
    each.toLowerCase(),
  )
  return [...new Set([...names, ...initials])]
}
