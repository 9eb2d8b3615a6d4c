import { describe, expect, it } from 'vitest'
import type { PaperInput } from '#shared/documents/paper-input.ts'
import { day } from '#shared/kernel/day.ts'
import { hours } from '#shared/kernel/hours.ts'
import { money } from '#shared/kernel/money.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'
import { ofVisit, printPaper, unsettled } from '#tests/support/papers/print-paper.ts'

const LONG_NAME = '呼和浩特经济技术开发区沙尔沁工业园区乳业物流运输管理有限责任公司车队管理中心'

const withLongNames = (input: PaperInput): PaperInput => ({
  ...input,
  shop: { ...input.shop, name: `${LONG_NAME}（第一分公司）` },
  customer: { ...input.customer, name: LONG_NAME },
  vehicle: {
    ...input.vehicle,
    model: 'Sprinter 519 CDI Extralong Highroof Refrigerated Special Edition 长轴距高顶冷藏车',
  },
})

const withDearLabour = ofVisit((visit) => ({
  ...unsettled(visit),
  jobs: visit.jobs.map((job) => ({
    ...job,
    labour: { hours: hours(99_999), rate: money(1_000_000) },
  })),
}))

describe('papers with long values', () => {
  it.each(['settlement', 'estimate', 'repair-order'] as const)(
    'never break a figure of the %s over two lines',
    async (kind) => {
      const { lines } = await printPaper(kind, 'brake-pads', { change: withDearLabour })
      const all = lines.flat().join('\n')
      expect(all).toMatch(/9,999,900\.00/)
      expect(all).not.toMatch(/(^|\n)[\d.]{1,2}(\n|$)/)
    },
  )

  it('keep the certificate on one page', async () => {
    const { pages, text } = await printPaper('certificate', 'brake-pads', { change: withLongNames })
    expect(pages).toBe(1)
    expect(text[0]).toContain(LONG_NAME)
  })

  it('wrap long names whole', async () => {
    const { text } = await printPaper('settlement', 'brake-pads', { change: withLongNames })
    expect(text[0]).toContain(LONG_NAME)
    expect(text[0]).toContain('长轴距高顶冷藏车')
  })
})

describe('a drawn signature', () => {
  const signed = (path: string) => (input: PaperInput) => ({
    ...input,
    signature: { path, width: 260, height: 120 },
  })

  it('stands in the customer’s place', async () => {
    const path = 'M10 60 C 40 10 65 10 95 60 L 220.5 30'
    const { definition } = await printPaper('estimate', 'brake-pads', { change: signed(path) })
    expect(JSON.stringify(definition.content)).toContain(`d=\\"${path}\\"`)
  })

  it('brings nothing but its path into the drawing', async () => {
    const path = 'M10 60"/><script>x</script><path d="L1 1'
    const { definition } = await printPaper('estimate', 'brake-pads', { change: signed(path) })
    expect(JSON.stringify(definition.content)).not.toMatch(/script|><path d=\\"L1/)
  })
})

describe('advice on the settlement', () => {
  it('brings up work put off at earlier visits, but not what was taken up or dropped', async () => {
    const earlier = (name: string, state: 'open' | 'dropped') => ({
      id: anId<'DeferredJob'>(),
      vehicleId: anId<'Vehicle'>(),
      customerId: anId<'Customer'>(),
      visitId: anId<'Visit'>(),
      jobId: anId<'Job'>(),
      name,
      category: 'minor' as const,
      reason: '',
      parts: [],
      value: money(12_000),
      declinedAt: at('10:00', '2026-03-01'),
      declinedBecause: '下次再做',
      offerAgainOn: day('2026-12-01'),
      state,
    })
    const { text } = await printPaper('settlement', 'brake-pads', {
      change: (input) => ({
        ...input,
        deferred: [earlier('更换雨刮片', 'open'), earlier('更换火花塞', 'dropped')],
      }),
    })
    expect(text[0]).toContain('更换雨刮片：客户选择暂不施工，2026-12-01后再提。')
    expect(text[0]).not.toContain('火花塞')
  })
})
