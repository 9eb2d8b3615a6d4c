import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import {
  type ComparisonSheetInput,
  presentComparisonSheet,
} from '#shared/documents/kinds/comparison-sheet/present.ts'
import {
  type NeedsSheetInput,
  presentNeedsSheet,
} from '#shared/documents/kinds/needs-sheet/present.ts'
import type { PaperBase } from '#shared/documents/paper-input.ts'
import { definePaper } from '#shared/documents/registry.ts'
import type { PaperFormat } from '#shared/domain/papers/paper-format.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import type { NeedsSheet } from '#shared/domain/sales/needs/needs-sheet.ts'
import { suitBuyer } from '#shared/domain/sales/needs/suit-buyer.ts'
import { usualAssumptions } from '#shared/domain/sales/presentation/cost-assumptions.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aConsultant, aSale, aVariant } from '../domain/sales.ts'
import { at } from '../domain/times.ts'
import { pdfText } from './pdf-text.ts'
import { renderInNode } from './render-in-node.ts'

export interface PresentationPaperOptions<Input> {
  readonly locale?: DocumentLocale
  readonly format?: PaperFormat
  readonly change?: (input: Input) => Input
}

const sun = aConsultant()

/** A family that drives much, charges at home and gives its old car in payment. */
export const FAMILY: NeedsSheet = {
  uses: ['family', 'commuting', 'long-distance'],
  people: 5,
  budgetFrom: money(120_000_00),
  budgetTo: money(200_000_00),
  energies: ['plug-in-hybrid', 'battery-electric'],
  bodies: ['suv'],
  kmPerYear: 24_000,
  parking: 'own-charger',
  isAutomaticOnly: true,
  likes: ['camera-360', 'power-tailgate', 'panoramic-roof'],
  presentCar: { car: '大众 速腾 2015', isTradedIn: true, words: '' },
  words: '老人腿脚不便，希望后排上下车方便。',
}

const withoutFuel = ({ fuel: _none, ...car }: CarVariant): CarVariant => car

/** A petrol saloon, a plug-in hybrid and an electric SUV, and a big one beyond most budgets. */
export const FOUR_CARS: readonly CarVariant[] = [
  aVariant(),
  aVariant({
    make: '比亚迪',
    model: '宋Pro DM-i',
    trim: '2026 款 112km 卓越型',
    body: 'suv',
    energy: 'plug-in-hybrid',
    guidePrice: money(122_800_00),
    length: 4735,
    width: 1860,
    height: 1710,
    wheelbase: 2712,
    boot: 520,
    power: 120,
    fuel: 3790,
    electricity: 14_600,
    electricRange: 112,
    serviceEveryKm: 7_500,
    serviceCost: money(420_00),
    equipment: ['camera-360', 'power-tailgate', 'external-power'],
  }),
  withoutFuel(
    aVariant({
      make: '小鹏',
      model: 'G6',
      trim: '2026 款 625 长续航 Max',
      body: 'suv',
      energy: 'battery-electric',
      guidePrice: money(186_800_00),
      length: 4758,
      width: 1920,
      height: 1650,
      wheelbase: 2890,
      boot: 571,
      power: 218,
      electricity: 13_400,
      electricRange: 625,
      serviceEveryKm: 20_000,
      serviceCost: money(380_00),
      equipment: ['camera-360', 'power-tailgate', 'panoramic-roof', 'adaptive-cruise'],
    }),
  ),
  aVariant({
    make: '理想',
    model: 'L8',
    trim: '2026 款 Max 六座智能旗舰版',
    body: 'suv',
    energy: 'plug-in-hybrid',
    drive: 'all',
    seats: 6,
    guidePrice: money(359_800_00),
    length: 5080,
    width: 1995,
    height: 1800,
    wheelbase: 3005,
    boot: 423,
    power: 330,
    fuel: 6500,
    electricity: 23_900,
    electricRange: 280,
    serviceEveryKm: 10_000,
    serviceCost: money(900_00),
    equipment: ['third-row', 'camera-360', 'power-tailgate', 'air-suspension'],
  }),
]

export const baseOf = async (locale: DocumentLocale, number: string): Promise<PaperBase> => ({
  shop: DEMO_SHOP,
  number,
  numbers: {},
  locale,
  catalogue: await loadCatalogue(locale),
  issuedAt: at('15:00'),
  staffName: (id) => (id === sun.id ? sun.name : ''),
})

/** Draws a presented paper and reads it again. */
export const drawPaper = async (
  kind: 'needs-sheet' | 'comparison-sheet',
  data: unknown,
  {
    locale = 'zh-CN',
    format = 'a4',
  }: Pick<PresentationPaperOptions<never>, 'locale' | 'format'> = {},
) => {
  const definition = definePaper(kind, data, { locale, format })
  const { bytes, pages } = unwrap(await renderInNode(definition, { locale, images: {} }))
  return { definition, bytes, pages, text: (await pdfText(bytes)).join('') }
}

/** The needs of the family, with the four cars in their order. */
export const printNeedsSheet = async ({
  change = (input) => input,
  ...options
}: PresentationPaperOptions<NeedsSheetInput> = {}) => {
  const base = await baseOf(options.locale ?? 'zh-CN', 'XQ-20261120-001')
  const stock: never[] = []
  const sale = aSale({
    needs: FAMILY,
    assignments: [{ consultantId: sun.id, at: at('09:00'), by: 'rotation' }],
  })
  const input = change({
    ...base,
    sale,
    needs: FAMILY,
    customer: { name: '周文静', phone: '13800138000' },
    cars: suitBuyer(
      FAMILY,
      { variants: FOUR_CARS, stock },
      { shop: DEMO_SHOP, on: day('2026-11-20') },
    ),
  })
  return drawPaper('needs-sheet', presentNeedsSheet(input), options)
}

/** Four cars side by side over five years, the first two in the yard. */
export const printComparisonSheet = async ({
  change = (input) => input,
  ...options
}: PresentationPaperOptions<ComparisonSheetInput> = {}) => {
  const base = await baseOf(options.locale ?? 'zh-CN', 'CB-20261120-001')
  const sale = aSale({
    assignments: [{ consultantId: sun.id, at: at('09:00'), by: 'rotation' }],
  })
  const input = change({
    ...base,
    sale,
    customer: { name: '周文静', phone: '13800138000' },
    cars: FOUR_CARS.map((variant, index) => ({
      variant,
      available: { inStock: Math.max(0, 2 - index), inTransit: index === 2 ? 1 : 0 },
    })),
    costs: usualAssumptions(DEMO_SHOP, FAMILY),
  })
  return { input, ...(await drawPaper('comparison-sheet', presentComparisonSheet(input), options)) }
}
