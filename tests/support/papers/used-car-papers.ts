import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import { presentConditionStatement } from '#shared/documents/kinds/condition-statement/present.ts'
import { presentServiceList } from '#shared/documents/kinds/service-list/present.ts'
import { presentWindowSheet } from '#shared/documents/kinds/window-sheet/present.ts'
import type { UsedCarPaperInput } from '#shared/documents/present/present-used-car.ts'
import { definePaper } from '#shared/documents/registry.ts'
import type { PaperFormat } from '#shared/domain/papers/paper-format.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { FRAME_POINTS, type FrameCheck } from '#shared/domain/used-car/frame-check.ts'
import { listSectionPoints } from '#shared/domain/used-car/section-point.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { at } from '../domain/times.ts'
import { anAppraisal, aUsedCar } from '../domain/used-cars.ts'
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
