import * as v from 'valibot'
import { expect, it } from 'vitest'
import { listPhotosOf } from '#electron/services/counter/list-photos-of.ts'
import { presentDiagnosisView } from '#renderer/features/showing/present-diagnosis-view.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { shownView } from '#shared/ipc/views/counter-view.ts'
import { samplePaper } from '#tests/support/papers/sample-papers.ts'
import { diagnosed } from '#tests/support/papers/some-findings.ts'

const view = async () => {
  const { customer, vehicle, shop, visit } =
    await samplePaper('brake-pads').input('intake-inspection')
  return presentDiagnosisView({
    customer,
    vehicle,
    shop,
    visit: diagnosed(visit),
    say: createSay(zhCN),
  })
}

it('what the desk sends is what the display takes, red first and without a price', async () => {
  const sent = await view()
  expect(v.safeParse(shownView, sent).success).toBe(true)
  expect(sent.findings.map(({ grade }) => grade)).toEqual([
    'red',
    'red',
    'yellow',
    'yellow',
    'green',
    'green',
  ])
  expect(sent.findings[0]).toMatchObject({
    number: 1,
    placeName: '左前制动',
    cure: '更换前制动摩擦片',
    source: '限度来源：参考值（本店检验标准）',
  })
  expect(JSON.stringify(sent)).not.toMatch(/amount|59600|61400/)
  expect(listPhotosOf(sent)).toHaveLength(1)
})

it.each([
  ['no finding', { findings: [] }],
  ['a place no car has', { hidden: ['warp-drive'] }],
  ['a price', { total: 100 }],
])('a view with %s is refused', async (_name, wrong) => {
  expect(v.safeParse(shownView, { ...(await view()), ...wrong }).success).toBe(false)
})
