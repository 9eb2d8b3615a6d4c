import { describe, expect, it } from 'vitest'
import { CAR_MODELS } from '#shared/demo/car-models.ts'
import { listStandardJobs } from '#shared/demo/catalogue/list-standard-jobs.ts'
import { priceListIn } from '#shared/demo/catalogue/price-list-in.ts'
import { findFit } from '#shared/domain/catalogue/find-fit.ts'
import { jobDraftFrom, type StandardJob } from '#shared/domain/catalogue/standard-job.ts'
import { computeMargin } from '#shared/domain/estimate/compute-margin.ts'
import { checkJobDraft } from '#shared/domain/estimate/job-draft.ts'
import { money } from '#shared/kernel/money.ts'
import { anId } from '#tests/support/domain/ids.ts'

const jobs = listStandardJobs('zh-CN')
const nextId = () => anId<'PartLine'>()
const getJob = (id: string): StandardJob => {
  const job = jobs.find((each) => each.id === id)
  if (job === undefined) throw new Error(`no job ${id}`)
  return job
}

describe('the demo price list', () => {
  it('knows more than a dozen jobs for models its cars have', () => {
    const fitted = jobs.filter((job) => job.fits !== undefined)
    expect(fitted.length).toBeGreaterThan(12)
    for (const { fits = [] } of fitted) {
      for (const fit of fits) {
        expect(CAR_MODELS.some((model) => findFit({ fits: [fit] }, model) === fit)).toBe(true)
      }
    }
  })

  it('fills a 途观L with its own oil and filter', () => {
    const tiguan = { make: '上汽大众', model: '途观L 330TSI 智享版' }
    const draft = jobDraftFrom(getJob('oil-and-filter'), money(18_000), nextId, tiguan)
    expect(draft.parts[0]?.quantity).toBe(5700)
    expect(draft.parts[1]).toMatchObject({ number: '06L 115 562 B', class: 'original' })
  })

  it.each(CAR_MODELS.map((model) => [model.model, model] as const))(
    'can put every job of a %s on an estimate, at a margin that is known and not below nothing',
    (_name, model) => {
      for (const job of jobs) {
        const draft = jobDraftFrom(job, money(18_000), nextId, model)
        expect(checkJobDraft(draft).ok).toBe(true)
        const margin = computeMargin(draft, { labourCost: money(7_000) })
        expect(margin?.amount).toBeGreaterThanOrEqual(0)
      }
    },
  )

  it('gives the overhauls to seniors only', () => {
    expect(getJob('engine-overhaul').grade).toBe('senior')
    expect(getJob('transmission-overhaul').grade).toBe('senior')
    expect(getJob('oil-and-filter')).not.toHaveProperty('grade')
  })

  it('prices models and likely parts in the shop’s own currency too', () => {
    const [pads] = priceListIn([getJob('front-brake-pads')], 'TWD')
    const listed = getJob('front-brake-pads')
    const dearer = (part: StandardJob['parts'][number] | undefined) => part?.choices[0].price ?? 0
    expect(dearer(pads?.likelyParts?.[0])).toBeGreaterThan(dearer(listed.likelyParts?.[0]))
    expect(dearer(pads?.fits?.[0]?.parts?.[0])).toBeGreaterThan(
      dearer(listed.fits?.[0]?.parts?.[0]),
    )
  })
})
