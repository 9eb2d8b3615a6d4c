import { describe, expect, it } from 'vitest'
import { type CarModel, findFit, fitStandardJob } from '#shared/domain/catalogue/find-fit.ts'
import {
  jobDraftFrom,
  type ModelFit,
  type StandardJob,
  type StandardPart,
} from '#shared/domain/catalogue/standard-job.ts'
import { hours } from '#shared/kernel/hours.ts'
import { money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { anId } from '#tests/support/domain/ids.ts'

const oil = (litres: number): readonly StandardPart[] => [
  {
    name: '机油',
    unit: '升',
    quantity: quantity(litres),
    choices: [{ class: 'original', price: money(8800), number: 'G 052 183' }],
  },
]
const anyVolkswagen: ModelFit = { make: '上汽大众', hours: hours(60) }
const lavida: ModelFit = { make: '上汽大众', model: '朗逸', parts: oil(3800) }
const lavidaPlus: ModelFit = { make: '上汽大众', model: '朗逸 PLUS', parts: oil(4000) }
const a4: ModelFit = { make: '一汽奥迪', model: 'A4', hours: hours(70) }
const job: StandardJob = {
  id: 'oil-and-filter',
  group: 'maintenance',
  name: '更换机油',
  category: 'maintenance-1',
  hours: hours(50),
  parts: oil(4200) ?? [],
  likelyParts: oil(1000) ?? [],
  grade: 'senior',
  fits: [anyVolkswagen, lavida, lavidaPlus, a4],
  searchKeys: [],
  order: 0,
}
const car = (make: string, model: string): CarModel => ({ make, model })

describe('what the price list knows about a job on this car', () => {
  it.each([
    ['the model, with its trim behind it', car('上汽大众', '朗逸 1.5L 自动舒适版'), lavida],
    ['the model, with its year before it', car('上汽大众', '2022款 朗逸 1.5L'), lavida],
    ['the model, its year written close', car('上汽大众', '2022款朗逸'), lavida],
    ['the longer model name before the shorter', car('上汽大众', '朗逸 plus 1.4T'), lavidaPlus],
    ['the make, for a model of which nothing is known', car('上汽大众', '途观L'), anyVolkswagen],
    ['a model written in full width', car('一汽奥迪', 'Ａ４　40 TFSI'), a4],
    ['nothing for another model that begins alike', car('一汽奥迪', 'A4L 40 TFSI'), undefined],
    ['nothing for the same model name of another make', car('一汽大众', '朗逸'), undefined],
    ['nothing for a car that is not known', undefined, undefined],
  ])('is %s', (_name, vehicle, fit) => {
    expect(findFit(job, vehicle)).toBe(fit)
  })

  it('changes hours and parts only where it says so', () => {
    expect(fitStandardJob(job, car('上汽大众', '朗逸'))).toMatchObject({
      hours: 50,
      parts: lavida.parts,
    })
    expect(fitStandardJob(job, car('上汽大众', '途观L'))).toMatchObject({
      hours: 60,
      parts: job.parts,
    })
    expect(fitStandardJob(job, car('特斯拉', 'Model 3'))).toBe(job)
  })

  it('goes on the estimate: this model’s parts by their numbers, likely ones apart', () => {
    const draft = jobDraftFrom(job, money(18_000), () => anId(), car('上汽大众', '朗逸 1.5L'))
    expect(draft).toMatchObject({
      standardJobId: 'oil-and-filter',
      grade: 'senior',
      labour: { hours: 50, rate: 18_000 },
      parts: [{ quantity: 3800, number: 'G 052 183' }],
      likelyParts: [{ quantity: 1000 }],
    })
    expect(draft.parts[0]?.id).not.toBe(draft.likelyParts?.[0]?.id)
  })
})
