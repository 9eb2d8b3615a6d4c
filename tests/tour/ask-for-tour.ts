import { join } from 'node:path'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { PROJECT } from '#tests/support/desk/launch.ts'
import { readVisit, type TourVisit } from './read-visit.ts'
import { parseTourArguments, type TourArguments } from './tour-arguments.ts'

/** What the tour drives without `--visit`. */
const OWN_SAMPLE = join(PROJECT, 'tests', 'fixtures', 'visits', 'brake-pads.json')

/** The tour as asked for, checked before anything is started; without a visit it is a sale. */
export interface TourRequest {
  readonly visit: TourVisit | undefined
  readonly asked: TourArguments
}

/** Reads arguments and visit file. The detail of a failure is the one line to show: {line}. */
export async function askForTour(
  args: readonly string[],
): Promise<Result<TourRequest, 'tour.refused'>> {
  const asked = parseTourArguments(args)
  if (!asked.ok) return fail('tour.refused', { line: `tour: ${asked.detail?.what}` })
  if (asked.value.isSale) return ok({ visit: undefined, asked: asked.value })
  const visit = await readVisit(asked.value.visit ?? OWN_SAMPLE)
  if (!visit.ok) return fail('tour.refused', { line: String(visit.detail?.what) })
  return ok({ visit: visit.value, asked: asked.value })
}
