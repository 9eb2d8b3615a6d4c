import { expect, it } from 'vitest'
import { presentOrderAgreement } from '#renderer/features/showing/agreements/present-order-agreement.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { day } from '#shared/kernel/day.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { money } from '#shared/kernel/money.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'
import { QUOTED, TOTALS } from '#tests/support/papers/order-papers.ts'
import { samplePaper } from '#tests/support/papers/sample-papers.ts'

it('the contract on the display has the words of the printed one, and no number of the buyer', async () => {
  const { customer, ...base } = await samplePaper('brake-pads').input('settlement', 'zh-CN')
  const number = 'XS-20261120-001'
  const order = {
    number,
    quotationId: QUOTED.id,
    at: at('11:00'),
    by: QUOTED.by,
    promisedOn: day('2026-12-05'),
    deposit: money(5_000_00),
    note: '交车时加满一箱油',
  }
  const input = { ...base, number, customer, order, quotation: QUOTED, totals: TOTALS }
  const view = presentOrderAgreement(anId<'Sale'>(), input, createSay(base.catalogue))
  expect(view.title).toContain(number)
  expect(view.person).toBe(customer.name)
  const told = view.sections
    .flatMap(({ heading, lines }) => [
      heading,
      ...lines.map(({ label = '', value }) => `${label} ${value}`),
    ])
    .join('\n')
  for (const words of [
    '2026-12-05',
    '车窗隔热膜',
    '赠送，价值 680.00',
    formatMoney(TOTALS.total, 'CNY'),
    formatMoney(TOTALS.due, 'CNY'),
    '其中定金 ¥5,000.00',
    '交车时加满一箱油',
    '双倍返还定金',
  ]) {
    expect(told).toContain(words)
  }
  expect(customer.phone).not.toBe('')
  expect(told.replaceAll(' ', '')).not.toContain(customer.phone)
})
