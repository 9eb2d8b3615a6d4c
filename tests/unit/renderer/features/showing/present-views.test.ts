import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { presentBillView } from '#renderer/features/showing/present-bill-view.ts'
import { presentComparisonView } from '#renderer/features/showing/present-comparison-view.ts'
import { presentEstimateView } from '#renderer/features/showing/present-estimate-view.ts'
import { readingOf } from '#shared/domain/comparison/reading.ts'
import { computeTotals } from '#shared/domain/settlement/compute-totals.ts'
import { shownView } from '#shared/ipc/views/counter-view.ts'
import { type Money, money, sum } from '#shared/kernel/money.ts'
import { aComparison } from '#tests/support/domain/a-comparison.ts'
import { aJob, aPart } from '#tests/support/domain/a-job.ts'
import { aBill, aSettledVisit, aVisit } from '#tests/support/domain/a-visit.ts'
import { anyCharge, anyJob } from '#tests/support/domain/arbitraries.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'
import { english, viewInputOf } from './view-input.ts'

const pads = aJob({ approval: 'pending', parts: [aPart({ brand: '博世' })] })

describe('the estimate the customer decides on', () => {
  const view = presentEstimateView(
    viewInputOf(
      aVisit({
        jobs: [pads, aJob({ approval: 'declined', foundDuring: 'repair' })],
        charges: [{ id: anId(), kind: 'diagnosis', name: '制动系统检测', amount: money(8000) }],
        ceiling: money(220_000),
      }),
    ),
  )
  it('is what the display takes', () => expect(v.is(shownView, view)).toBe(true))
  it('says what each line is made of', () => {
    expect(view.jobs[0]).toMatchObject({
      amount: 9000 + 39_800,
      decision: 'pending',
      lines: [
        { name: '工时费', detail: '0.50 工时 × ¥180.00', amount: 9000 },
        { name: '前制动摩擦片', detail: '同质 · 博世 · 1 套 × ¥398.00', amount: 39_800 },
      ],
    })
    expect(view.charges).toEqual([{ name: '制动系统检测', detail: '诊断费', amount: 8000 }])
  })
  it('marks what was found during the repair, and keeps what was declined', () => {
    expect(view.jobs[1]).toMatchObject({ isSupplement: true, decision: 'declined' })
  })
  it('names what may be needed apart, and never what the shop pays or earns', () => {
    const cost = money(7_654_391)
    const disc = aPart({ name: '前制动盘', price: money(46_800), cost })
    const priced = { ...pads, parts: pads.parts.map((part) => ({ ...part, cost })) }
    const visit = aVisit({ jobs: [{ ...priced, likelyParts: [disc] }] })
    const shown = presentEstimateView(viewInputOf(visit))
    expect(v.is(shownView, shown)).toBe(true)
    expect(shown.jobs[0]).toMatchObject({
      amount: 9000 + 39_800,
      likely: [{ name: '前制动盘', amount: 46_800 }],
    })
    expect(JSON.stringify(shown)).not.toMatch(/7654391|76,?543\.91|cost|margin/)
  })
  it('asks a company’s contact, and before them who brought the car', () => {
    const visit = aVisit()
    const input = viewInputOf(visit)
    const company = { ...input.customer, kind: 'company', contact: '赵敏' } as const
    expect(presentEstimateView({ ...input, customer: company }).person).toBe('赵敏')
    const brought = { ...visit, intake: { ...visit.intake, broughtBy: '李雷' } }
    expect(presentEstimateView({ ...input, customer: company, visit: brought }).person).toBe('李雷')
  })
})

describe('old parts beside new ones', () => {
  const comparison = aComparison({
    jobId: pads.id,
    position: '左前',
    unit: 'mm',
    newValue: readingOf(11),
    measured: readingOf(2.1),
    limit: readingOf(2),
    limitSource: 'reference',
  })
  const visit = aVisit({ jobs: [pads], comparisons: [comparison] })
  it('carry odometer, make, verdict and who set the limit', () => {
    const view = presentComparisonView(viewInputOf(visit), 7)
    expect(v.is(shownView, view)).toBe(true)
    expect(view).toMatchObject({
      plate: '京N·8K3F2',
      startAt: 0,
      items: [
        {
          oldCaption: '58,213 km 拆下',
          newCaption: '博世 · 同质配件',
          tone: 'advise',
          verdict: '只剩 0.1 毫米就到限度',
          source: '限度来源：参考值（本店检验标准）',
        },
      ],
    })
  })
  it('speak the language they are given', () => {
    const view = presentComparisonView(viewInputOf({ ...visit, locale: 'en' }, english))
    expect(view.items[0]?.verdict).toBe('Only 0.1 mm left before the limit')
  })
})

describe('the bill explained', () => {
  const settled = aSettledVisit({
    jobs: [
      aJob({ approval: 'approved', parts: [aPart()] }),
      aJob({ approval: 'declined', name: '更换空调滤清器' }),
    ],
  })
  const view = presentBillView(viewInputOf(settled), at('12:30'))
  it('is what the display takes', () => expect(v.is(shownView, view)).toBe(true))
  it('has labour, parts and charges apart, each adding up', () => {
    expect(view.groups.map(({ amount }) => amount)).toEqual([9000, 39_800, 0])
    for (const group of view.groups) {
      expect(group.lines.reduce((total, line) => total + line.amount, 0)).toBe(group.amount)
    }
  })
  it('adds up whatever was done, to what the settlement list asks for', () => {
    const share = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(
        fc.array(anyJob, { maxLength: 8 }),
        fc.array(anyCharge, { maxLength: 4 }),
        share,
        (jobs, charges, off) => {
          const { labour, parts, charges: extra } = computeTotals(aVisit({ jobs, charges }))
          const gross = labour + parts + extra
          const discount = money(Math.floor((gross * off) / 100))
          const visit = aVisit({ jobs, charges, bill: aBill({ discount }) })
          const shown = presentBillView(viewInputOf(visit), at('12:30'))
          for (const group of shown.groups) {
            expect(sum(group.lines.map((line) => line.amount as Money))).toBe(group.amount)
          }
          const asked = sum(shown.groups.map(({ amount }) => amount as Money))
          expect(asked - shown.discount - shown.rounding).toBe(shown.due)
          expect(shown.due).toBe(computeTotals(visit).due)
        },
      ),
    )
  })
  it('leaves out what the customer declined', () => {
    expect(JSON.stringify(view)).not.toContain('更换空调滤清器')
  })
  it('writes the amount out and says until when the work is covered', () => {
    expect(view.inWords).toBe('人民币肆佰捌拾捌元整')
    expect(view.warranties[0]?.term).toMatch(/^至 \d{4}-\d\d-\d\d 或 [\d,]+ km，先到为准$/)
  })
})
