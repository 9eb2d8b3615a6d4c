import { layoutBuyerReceipt } from '#shared/documents/kinds/buyer-receipt/layout.ts'
import { presentBuyerReceipt } from '#shared/documents/kinds/buyer-receipt/present.ts'
import { layoutBuyerRefund } from '#shared/documents/kinds/buyer-refund/layout.ts'
import { presentBuyerRefund } from '#shared/documents/kinds/buyer-refund/present.ts'
import { layoutSalesContract } from '#shared/documents/kinds/sales-contract/layout.ts'
import {
  presentSalesContract,
  type SalesContractInput,
} from '#shared/documents/kinds/sales-contract/present.ts'
import type { PaperDefinition } from '#shared/documents/paper-definition.ts'
import type { PaperBase } from '#shared/documents/paper-input.ts'
import type { PaperFormat } from '#shared/domain/papers/paper-format.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { SaleMoney } from '#shared/domain/sales/order/sale-money.ts'
import { USUAL_PURCHASE_TAX } from '#shared/domain/sales/price/usual-purchase-tax.ts'
import { computeQuotation } from '#shared/domain/sales/quotation/compute-quotation.ts'
import type { Quotation } from '#shared/domain/sales/quotation/quotation.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { basisPoints } from '#shared/kernel/rate.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '../domain/ids.ts'
import { aQuotation, aSale } from '../domain/sales.ts'
import { at } from '../domain/times.ts'
import { pdfText } from './pdf-text.ts'
import { renderInNode } from './render-in-node.ts'
import { samplePaper } from './sample-papers.ts'

/** A car with film, mats given, insurance passed on, the old car set off and a loan. */
export const QUOTED: Quotation = {
  ...aQuotation({
    carName: '比亚迪 海豹06 DM-i 2026 款 80KM 豪华型',
    listPrice: money(113_000_00),
    discount: money(3_000_00),
    lines: [
      { kind: 'option', name: '车窗隔热膜', price: money(2_680_00), cost: money(1_150_00) },
      { kind: 'package', name: '全车脚垫', price: money(680_00), cost: money(260_00) },
      { kind: 'insurance', name: '首年保险', price: money(4_200_00), cost: money(4_200_00) },
      { kind: 'registration', name: '上牌代办', price: money(500_00), cost: money(300_00) },
    ],
    tradeIn: { car: '2018 款 大众 朗逸', amount: money(32_000_00) },
    finance: {
      lender: '招商银行',
      method: 'equal-instalment',
      yearlyRate: basisPoints(450),
      months: 36,
      downPayment: money(56_340_00),
      balloon: money(0),
      fee: money(0),
    },
  }),
  id: anId<'Quotation'>(),
  version: 2,
  at: at('10:00'),
  by: anId<'Staff'>(),
}

/** By the usual rule of purchase tax. */
export const TOTALS = computeQuotation(QUOTED, USUAL_PURCHASE_TAX)

const MONEY: SaleMoney = {
  id: anId<'SaleMoney'>(),
  kind: 'deposit',
  method: 'wechat',
  amount: money(5_000_00),
  at: at('11:20'),
  cashierId: QUOTED.by,
  number: 'CK-20261120-001',
  note: '微信扫码',
}

interface PrintOptions {
  readonly locale?: DocumentLocale
  readonly format?: PaperFormat
}

const baseOf = async (
  kind: 'buyer-receipt' | 'buyer-refund' | 'sales-contract',
  locale: DocumentLocale,
) => {
  const { customer, ...base } = await samplePaper('brake-pads').input('settlement', locale)
  const number = {
    'buyer-receipt': 'CK-20261120-001',
    'buyer-refund': 'TK-20261120-001',
    'sales-contract': 'XS-20261120-001',
  }[kind]
  const own: PaperBase = {
    ...base,
    number,
    numbers: { 'sales-contract': 'XS-20261120-001', quotation: 'GB-20261120-002' },
    staffName: () => '孙倩',
  }
  return { base: own, customer }
}

const draw = async (definition: PaperDefinition, locale: DocumentLocale) => {
  const { bytes, pages } = unwrap(await renderInNode(definition, { locale, images: {} }))
  return { definition, bytes, pages, text: await pdfText(bytes) }
}

/** The contract, drawn and read again. */
export async function printContract(
  change: Partial<SalesContractInput> = {},
  { locale = 'zh-CN', format = 'a4' }: PrintOptions = {},
) {
  const { base, customer } = await baseOf('sales-contract', locale)
  const data = presentSalesContract({
    ...base,
    customer,
    order: {
      number: base.number,
      quotationId: QUOTED.id,
      at: at('11:00'),
      by: QUOTED.by,
      promisedOn: day('2026-12-05'),
      deposit: money(5_000_00),
      note: '交车时加满一箱油',
    },
    quotation: QUOTED,
    totals: TOTALS,
    ...change,
  })
  return draw(layoutSalesContract(data, { locale, format }), locale)
}

/** Money of a sale with what moved before, the last of it on the paper. */
export async function printMoney(
  moves: readonly Partial<SaleMoney>[],
  { locale = 'zh-CN', format = 'a5' }: PrintOptions = {},
) {
  const money = moves.map((each): SaleMoney => ({ ...MONEY, id: anId<'SaleMoney'>(), ...each }))
  const last = money.at(-1)
  if (last === undefined) throw new Error('No money moved')
  const isBack = last.kind === 'return' || last.kind === 'compensation'
  const kind = isBack ? 'buyer-refund' : 'buyer-receipt'
  const { base, customer } = await baseOf(kind, locale)
  const input = {
    ...base,
    customer,
    sale: aSale({ money }),
    carName: QUOTED.carName,
    totals: TOTALS,
    moneyId: last.id,
  }
  const options = { locale, format }
  const definition = isBack
    ? layoutBuyerRefund(presentBuyerRefund(input), options)
    : layoutBuyerReceipt(presentBuyerReceipt(input), options)
  return draw(definition, locale)
}
