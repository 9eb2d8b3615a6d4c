import { useMemo } from 'react'
import { listStandardJobs } from '#renderer/db/repositories/standard-jobs.ts'
import { useLive } from '#renderer/session/use-live.ts'
import type { StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import { suggestCure } from '#shared/domain/diagnosis/suggest-cure.ts'
import { type FindingForm, placeOf } from './finding-form.ts'

/** What the price list has for a finding that is being written, as long as nothing else is chosen. */
export function useSuggestedCure(form: FindingForm): StandardJob | undefined {
  const jobs = useLive(listStandardJobs)
  const { name, cure } = form
  const place = placeOf(form)
  return useMemo(
    () => (cure === undefined ? suggestCure({ name, place }, jobs ?? []) : undefined),
    [name, place, cure, jobs],
  )
}
