import { describe, expect, it } from 'vitest'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import type { StockCar } from '#shared/domain/sales/stock/stock-car.ts'
import { day } from '#shared/kernel/day.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { money } from '#shared/kernel/money.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'
import { DRAWN } from '#tests/support/papers/extras-papers.ts'
import { printContract, printMoney, QUOTED, TOTALS } from '#tests/support/papers/order-papers.ts'

const car: StockCar = {
  id: anId<'StockCar'>(),
  kind: 'new',
  name: QUOTED.carName,
  vin: 'LGXC16AF6P0000002',
  color: '白',
  state: 'in-stock',
  cost: money(101_500_00),
  price: money(113_000_00),
  orderedOn: day('2026-10-20'),
  arrivedOn: day('2026-11-10'),
  updatedAt: at('09:00'),
}

const shownOf = (amount: number): string => formatAmount(money(amount), 'CNY')

describe('the sales contract', () => {
  it('says who, which car, what is in the price, how it is paid and what the law gives', async () => {
    const page = (await printContract({ car })).text.join('')
    for (const words of [
      '汽车销售合同',
      'XS-20261120-001',
      'LGXC16AF6P0000002',
      '2026-12-05',
      '车窗隔热膜',
      '赠送，价值680.00',
      '代收代付，以保单为准',
      '车辆购置税',
      `¥${shownOf(TOTALS.total)}`,
      `¥${shownOf(TOTALS.due)}`,
      `¥${shownOf(TOTALS.financed)}`,
      '¥32,000.00',
      '人民币伍仟元整',
      '民法典第五百八十六条',
      '双倍返还定金',
      '三包凭证',
      '交车时加满一箱油',
    ]) {
      expect(page).toContain(words)
    }
    // What the shop paid for the car is nobody's business on it.
    expect(page).not.toContain(shownOf(car.cost))
  })

  it('of a used car speaks of its condition and the warranty of the law, not of 三包 of its own', async () => {
    const page = (await printContract({ car: { ...car, kind: 'used' } })).text.join('')
    for (const words of ['二手车', '车况以车辆状况说明书为准', '3个月或5000公里']) {
      expect(page).toContain(words)
    }
    expect(page).not.toContain('包修期')
  })

  it('leaves VIN and colour free to be written in while no car is kept', async () => {
    const page = (await printContract()).text.join('')
    expect(page).not.toContain('LGXC')
    expect(page).toContain('VIN')
  })

  it('carries what the buyer drew on the display', async () => {
    const order = {
      number: 'XS-20261120-001',
      quotationId: QUOTED.id,
      at: at('11:00'),
      by: QUOTED.by,
      promisedOn: day('2026-12-05'),
    }
    const hasInk = async (signed: object): Promise<boolean> => {
      const { definition } = await printContract({ order: { ...order, ...signed } })
      return JSON.stringify(definition.content).includes('<svg')
    }
    expect(await hasInk({})).toBe(false)
    expect(await hasInk({ signature: { ...DRAWN, at: at('11:05') } })).toBe(true)
  })

  it.each(
    formatsOf('sales-contract').flatMap((format) =>
      DOCUMENT_LOCALES.map((locale) => ({ format, locale })),
    ),
  )('is whole on $format in $locale', async ({ format, locale }) => {
    const paper = await printContract({ car }, { locale, format })
    await expectWhole(paper)
    if (format === 'a4') expect(paper.pages).toBeLessThanOrEqual(2)
  })
})

describe('a buyer’s receipt', () => {
  it('says what was taken in capitals, what is open, and what a deposit means', async () => {
    const page = (await printMoney([{}])).text.join('')
    for (const words of [
      '今收到定金',
      '人民币伍仟元整',
      '微信',
      'XS-20261120-001',
      `¥${shownOf(TOTALS.total - 5_000_00)}`,
      '双倍返还',
    ]) {
      expect(page).toContain(words)
    }
  })

  it('tells whose money it is, and stays true when more comes later', async () => {
    const moves = [
      {},
      { kind: 'payment', source: 'lender', method: 'transfer', amount: TOTALS.financed },
    ] as const
    const page = (await printMoney(moves)).text.join('')
    expect(page).toContain('今收到贷款放款')
    expect(page).toContain(`¥${shownOf(TOTALS.total - 5_000_00 - TOTALS.financed)}`)
    expect(page).not.toContain('双倍返还')
  })

  it('for the old car names no way of paying', async () => {
    const page = (
      await printMoney([
        { kind: 'payment', source: 'old-car', method: 'set-off', amount: money(32_000_00) },
      ])
    ).text.join('')
    expect(page).toContain('今以旧车抵款')
    expect(page).toContain('人民币叁万贰仟元整')
  })
})

describe('a buyer’s refund', () => {
  it('says how much, why, and what is still held', async () => {
    const page = (
      await printMoney([{}, { kind: 'return', amount: money(3_000_00), note: '改订低配' }])
    ).text.join('')
    for (const words of ['今退还客户', '人民币叁仟元整', '改订低配', '¥2,000.00']) {
      expect(page).toContain(words)
    }
  })

  it('calls what is paid on top of a deposit by its name', async () => {
    const page = (
      await printMoney([{}, { kind: 'compensation', note: '厂家停产，无法交车' }])
    ).text.join('')
    expect(page).toContain('双倍返还定金（另付）')
  })
})

describe.each([
  ['buyer-receipt', [{}]],
  ['buyer-refund', [{}, { kind: 'return', note: '指标未下' }]],
] as const)('the %s', (kind, moves) => {
  it.each(formatsOf(kind))('is whole on %s in three languages, on one sheet', async (format) => {
    for (const locale of DOCUMENT_LOCALES) {
      const paper = await printMoney(moves, { locale, format })
      await expectWhole(paper)
      if (format !== 'continuous-third') expect(paper.pages).toBe(1)
    }
  })
})
