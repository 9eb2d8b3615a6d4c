import { toHalfWidth } from '#shared/kernel/half-width.ts'
import type { Vehicle } from '../vehicle/vehicle.ts'
import type { ModelFit, StandardJob } from './standard-job.ts'

/** Which car a job is for. */
export type CarModel = Pick<Vehicle, 'make' | 'model'>

/**
 * What the price list knows about this job on this car: a fit for its model before one for every
 * model of its make, the longer model name before the shorter (朗逸 PLUS before 朗逸). Undefined
 * when the job is as usual.
 */
export function findFit(
  { fits = [] }: Pick<StandardJob, 'fits'>,
  vehicle: CarModel | undefined,
): ModelFit | undefined {
  if (vehicle === undefined) return undefined
  const make = plain(vehicle.make)
  const model = plain(vehicle.model)
  const suitable = fits.filter(
    (fit) =>
      plain(fit.make) === make && (fit.model === undefined || isModel(model, plain(fit.model))),
  )
  return suitable.reduce<ModelFit | undefined>(
    (best, fit) => (best === undefined || precision(fit) > precision(best) ? fit : best),
    undefined,
  )
}

/** The job as it is on this car: its hours and parts where the price list knows them. */
export function fitStandardJob(job: StandardJob, vehicle: CarModel | undefined): StandardJob {
  const fit = findFit(job, vehicle)
  if (fit === undefined) return job
  return { ...job, hours: fit.hours ?? job.hours, parts: fit.parts ?? job.parts }
}

const precision = ({ model }: ModelFit): number => (model === undefined ? -1 : plain(model).length)

/** The model year before a model: 2022款, 2022年款, 2022 年式, 2022. */
const MODEL_YEAR = /^(?:19|20)\d{2}\s*(?:年?款|年式)?\s*/

/** Models are written with year and trim around them: 2022款 朗逸 1.5L 自动. A4 is not A4L. */
function isModel(written: string, model: string): boolean {
  const named = written.replace(MODEL_YEAR, '')
  return named.startsWith(model) && !/^[\p{L}\p{N}]/u.test(named.slice(model.length))
}

const plain = (text: string): string => toHalfWidth(text).toLowerCase().replace(/\s+/g, ' ').trim()
