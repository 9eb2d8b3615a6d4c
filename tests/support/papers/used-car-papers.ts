import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import { presentConditionStatement } from '#shared/documents/kinds/condition-statement/present.ts'
import { presentSalesContract } from '#shared/documents/kinds/sales-contract/present.ts'
import { presentServiceList } from '#shared/documents/kinds/service-list/present.ts'
import { presentWindowSheet } from '#shared/documents/kinds/window-sheet/present.ts'
import type { PaperBase } from '#shared/documents/paper-input.ts'
import type { UsedCarPaperInput } from '#shared/documents/present/present-used-car.ts'
import { definePaper } from '#shared/documents/registry.ts'
import { createWording } from '#shared/documents/wording.ts'
import type { PaperFormat } from '#shared/domain/papers/paper-format.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { USUAL_PURCHASE_TAX } from '#shared/domain/sales/price/usual-purchase-tax.ts'
import { computeQuotation } from '#shared/domain/sales/quotation/compute-quotation.ts'
import { awardCar, openBidding, placeBidForCar } from '#shared/domain/used-car/bid-for-car.ts'
import { FRAME_POINTS, type FrameCheck } from '#shared/domain/used-car/frame-check.ts'
import { listSectionPoints } from '#shared/domain/used-car/section-point.ts'
import { traderDealOf } from '#shared/domain/used-car/trader-deal.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '../domain/ids.ts'
import { at } from '../domain/times.ts'
import { aManager, anAppraisal, aUsedCar } from '../domain/used-cars.ts'
import { pdfText } from './pdf-text.ts'
import { renderInNode } from './render-in-node.ts'

const PRESENT = {
  'window-sheet': presentWindowSheet,
  'condition-statement': presentConditionStatement,
  'service-list': presentServiceList,
} as const

interface Options {
  readonly locale?: DocumentLocale
  readonly format?: PaperFormat
  readonly change?: (input: UsedCarPaperInput) => UsedCarPaperInput
}

/** Everything was looked at but the chassis joints; one sleeve is old, the rear strut was welded once. */
const looked = anAppraisal()
const appraisal = {
  ...looked,
  findings: {
    ...looked.findings,
    frame: Object.fromEntries(
      FRAME_POINTS.map((point) => [point, { state: 'sound' as const }]),
    ) as unknown as FrameCheck,
    points: Object.fromEntries(
      listSectionPoints('petrol').map((point) => [
        point,
        point === 'dampers'
          ? { state: 'fault' as const, note: '左前渗油' }
          : { state: point === 'arm-joints' ? ('not-possible' as const) : ('sound' as const) },
      ]),
    ),
  },
}
const car = aUsedCar({
  appraisalId: appraisal.id,
  used: {
    prices: [],
    costs: [],
    pastBiddings: [],
    sheet: {
      maker: '东风汽车有限公司',
      builtOn: day('2024-01-18'),
      inspectedUntil: day('2028-03-12'),
      emission: '国六',
      displacement: '1.6 L',
      gearbox: 'automatic',
      hasAbs: true,
      accidents: '无',
      promise: '交付后 7 天内发动机、变速器故障可退车。',
    },
  },
})

/** A paper of a used car, drawn and read again. */
export const printUsedCarPaper = async (
  kind: keyof typeof PRESENT,
  { locale = 'zh-CN', format = 'a4', change = (input) => input }: Options = {},
) => {
  const input = change({
    shop: {
      ...DEMO_SHOP,
      usedServices: [
        { name: '代办过户', terms: '本市，含登记规费', price: money(600_00) },
        { name: '首次保养', terms: '交付后 3 个月或 5000 公里内一次' },
      ],
    },
    number: 'CX-20261120-001',
    numbers: { 'window-sheet': 'CX-20261120-001' },
    locale,
    catalogue: await loadCatalogue(locale),
    issuedAt: at('15:00'),
    staffName: (id) => (id === appraisal.seenBy ? '孙倩' : ''),
    car,
    appraisal,
    price: car.price,
    on: day('2026-11-20'),
  })
  const definition = definePaper(kind, PRESENT[kind](input), { locale, format })
  const { bytes, pages } = unwrap(await renderInNode(definition, { locale, images: {} }))
  return { definition, bytes, pages, text: (await pdfText(bytes)).join('') }
}

/** The contract with the trader who got a car for 50 000. */
export const printTraderContract = async (locale: DocumentLocale = 'zh-CN') => {
  const by = aManager()
  const bid = { trader: '诚信车行', phone: '13800138000', amount: money(50_000_00), by: by.id }
  const opened = unwrap(openBidding(aUsedCar(), at('12:00'), at('09:00')))
  const bidden = unwrap(placeBidForCar(opened, { ...bid, at: at('10:00') }))
  const sold = unwrap(awardCar(bidden, bid.trader, { by, at: at('13:00'), reason: '' }))
  const base: PaperBase = {
    shop: DEMO_SHOP,
    number: 'HT-20261120-001',
    numbers: {},
    locale,
    catalogue: await loadCatalogue(locale),
    issuedAt: at('15:00'),
    staffName: (id) => (id === by.id ? by.name : ''),
  }
  const { buyer, order, quotation } = unwrap(
    traderDealOf(sold, {
      customerId: anId<'Customer'>(),
      quotationId: anId<'Quotation'>(),
      number: base.number,
      energy: 'petrol',
      on: day('2026-11-20'),
      note: createWording(base).say('paper.used-trader-note'),
    }),
  )
  const totals = computeQuotation(quotation, USUAL_PURCHASE_TAX)
  const deal = { ...base, customer: buyer, order, quotation, totals, car: sold }
  const definition = definePaper('sales-contract', presentSalesContract(deal), {
    locale,
    format: 'a4',
  })
  const { bytes, pages } = unwrap(await renderInNode(definition, { locale, images: {} }))
  return { definition, bytes, pages, text: (await pdfText(bytes)).join('') }
}
