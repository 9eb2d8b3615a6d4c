import { describe, expect, it } from 'vitest'
import { presentDayClose } from '#shared/documents/kinds/day-close/present.ts'
import type { DayClosePaperInput } from '#shared/documents/paper-input.ts'
import { definePaper } from '#shared/documents/registry.ts'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES, type DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { MoneyMove } from '#shared/domain/settlement/list-money-moves.ts'
import type { TillDay } from '#shared/domain/till/till-day.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'
import { pdfText } from '#tests/support/papers/pdf-text.ts'
import { renderInNode } from '#tests/support/papers/render-in-node.ts'
import { samplePaper } from '#tests/support/papers/sample-papers.ts'

const cashier = anId<'Staff'>()
const move = (kind: MoneyMove['kind'], method: MoneyMove['method'], fen: number): MoneyMove => ({
  kind,
  method,
  amount: money(fen),
  at: at('10:00'),
  by: cashier,
  number: 'JS-20261120-001',
})

/** 2000.00 at opening, 1240.00 in cash, 300.00 to the bank; 10.00 is missing. */
const MOVES = [
  move('payment', 'cash', 134_000),
  move('payment', 'wechat', 562_050),
  move('deposit', 'cash', 20_000),
  move('deposit-return', 'cash', -20_000),
  move('account-receipt', 'transfer', 1_250_000),
  move('refund', 'cash', -10_000),
]
const TILL: TillDay = {
  id: day('2026-11-20'),
  opening: money(200_000),
  movements: [
    { at: at('16:00'), by: cashier, amount: money(-30_000), reason: '存银行，回单号 0032' },
  ],
  close: {
    at: at('18:05'),
    by: cashier,
    from: at('18:02', '2026-11-19'),
    until: at('18:05'),
    number: 'RJ-20261120-001',
    opening: money(200_000),
    counts: [
      { value: money(10_000), count: 29 },
      { value: money(1_000), count: 3 },
    ],
    counted: money(293_000),
    expected: money(294_000),
    note: '找零时多找 10 元，已登记',
    carriedOver: money(200_000),
  },
}

const inputIn = async (locale: DocumentLocale): Promise<DayClosePaperInput> => {
  const { shop } = await samplePaper('brake-pads').input('settlement', locale)
  return {
    shop,
    number: 'RJ-20261120-001',
    numbers: {},
    locale,
    catalogue: await loadCatalogue(locale),
    issuedAt: at('18:05'),
    staffName: () => '李娜',
    till: TILL,
    moves: MOVES,
  }
}

describe.each(formatsOf('day-close'))('the day’s close on %s', (format) => {
  it.each(DOCUMENT_LOCALES)('is whole in %s', async (locale) => {
    const data = presentDayClose(await inputIn(locale))
    const definition = definePaper('day-close', data, { locale, format })
    const { bytes } = unwrap(await renderInNode(definition, { locale, images: {} }))
    await expectWhole({ bytes, definition })
  })
})

it('says what came in by each way, what should be there, what was, and who answers for it', async () => {
  const data = presentDayClose(await inputIn('zh-CN'))
  const definition = definePaper('day-close', data, { locale: 'zh-CN', format: 'a4' })
  const { bytes, pages } = unwrap(await renderInNode(definition, { locale: 'zh-CN', images: {} }))
  const page = (await pdfText(bytes)).join('')
  expect(pages).toBe(1)
  for (const words of [
    '收银日结单',
    'RJ-20261120-001',
    '5,620.50',
    '12,500.00',
    '−200.00',
    '存银行，回单号0032',
    '应有现金¥2,940.00',
    '实点现金¥2,930.00人民币贰仟玖佰叁拾元整',
    '差额−¥10.00',
    '上交¥930.00',
    '找零时多找10元，已登记',
    '结算员：李娜',
  ]) {
    expect(page).toContain(words)
  }
})

/** A car was paid for by transfer and by its lender, another's deposit went back. */
const WITH_CARS = [
  ...MOVES,
  move('sale-payment', 'transfer', 12_345_678_90),
  move('sale-payment', 'wechat', 500_000),
  move('sale-return', 'wechat', -500_000),
]

describe.each(formatsOf('day-close'))('a day with car sales on %s', (format) => {
  it('is whole in three languages, with columns for cars', async () => {
    for (const locale of DOCUMENT_LOCALES) {
      const data = presentDayClose({ ...(await inputIn(locale)), moves: WITH_CARS })
      const definition = definePaper('day-close', data, { locale, format })
      const { bytes } = unwrap(await renderInNode(definition, { locale, images: {} }))
      await expectWhole({ bytes, definition })
    }
  })
})

it('counts car money in the sums of the day, and has no columns for it on a day without', async () => {
  const input = await inputIn('zh-CN')
  const head = presentDayClose(input).takings.head.join(' ')
  expect(head).not.toContain('购车款')
  const { takings } = presentDayClose({ ...input, moves: WITH_CARS })
  expect(takings.head.slice(-3)).toEqual(['购车款', '退购车款', '合计'])
  const sums = takings.lines.at(-1)?.cells ?? []
  expect(sums.slice(-3)).toEqual(['12,350,678.90', '−5,000.00', '12,365,039.40'])
})
