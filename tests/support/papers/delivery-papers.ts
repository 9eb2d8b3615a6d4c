import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import {
  type DeliveryListInput,
  presentDeliveryList,
} from '#shared/documents/kinds/delivery-list/present.ts'
import {
  type PreDeliverySheetInput,
  presentPreDeliverySheet,
} from '#shared/documents/kinds/pre-delivery-sheet/present.ts'
import type { PaperBase } from '#shared/documents/paper-input.ts'
import { definePaper } from '#shared/documents/registry.ts'
import type { PaperFormat } from '#shared/domain/papers/paper-format.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { completeDraft } from '#shared/domain/sales/delivery/complete-draft.ts'
import { inspectCar } from '#shared/domain/sales/delivery/inspect-car.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aDueDelivery, allDone, allInOrder } from '../domain/delivery.ts'
import { anId } from '../domain/ids.ts'
import { aConsultant } from '../domain/sales.ts'
import { at } from '../domain/times.ts'
import { DRAWN } from './extras-papers.ts'
import { pdfText } from './pdf-text.ts'
import { renderInNode } from './render-in-node.ts'

interface Options<Input> {
  readonly locale?: DocumentLocale
  readonly format?: PaperFormat
  readonly change?: (input: Input) => Input
}

/** What stood on the display. */
const READ = {
  locale: 'zh-CN',
  plate: '',
  vehicle: '比亚迪 海豹06 DM-i',
  title: '交车确认单',
  sections: [],
  person: '李芳',
  consent: '',
} as const

const sun = aConsultant()
const wu = anId<'Staff'>()
const due = aDueDelivery(sun)
/** A scratch was found in the morning and mended by noon. */
const inspected = [
  { time: '10:00', answer: 'faulty', note: '右后门划痕 3 cm' } as const,
  { time: '12:00', answer: 'in-order', note: '' } as const,
].reduce(
  (sale, { time, answer, note }) =>
    unwrap(
      inspectCar(
        sale,
        {
          ...allInOrder,
          items: allInOrder.items.map((item) =>
            item.point === 'paint-and-body' ? { point: item.point, answer, note } : item,
          ),
        },
        { by: wu, at: at(time) },
      ),
    ),
  due.sale,
)

const baseOf = async (locale: DocumentLocale, number: string): Promise<PaperBase> => ({
  shop: DEMO_SHOP,
  number,
  numbers: { 'sales-contract': 'HT-20261105-001' },
  locale,
  catalogue: await loadCatalogue(locale),
  issuedAt: at('15:00'),
  staffName: (id) => (id === sun.id ? '孙倩' : id === wu ? '吴海涛' : ''),
})

const print = async (
  kind: 'pre-delivery-sheet' | 'delivery-list',
  data: unknown,
  { locale = 'zh-CN', format = 'a4' }: Options<never>,
) => {
  const definition = definePaper(kind, data, { locale, format })
  const { bytes, pages } = unwrap(await renderInNode(definition, { locale, images: {} }))
  return { definition, bytes, pages, text: (await pdfText(bytes)).join('') }
}

/** The sheet of the inspection of a car with a scratch that was mended. */
export const printPreDeliverySheet = async ({
  change = (input) => input,
  ...options
}: Options<PreDeliverySheetInput> = {}) => {
  const base = await baseOf(options.locale ?? 'zh-CN', 'PD-20261120-001')
  const { customer, car } = due
  const input = change({ ...base, sale: inspected, customer, car, isCharged: true })
  return print('pre-delivery-sheet', presentPreDeliverySheet(input), options)
}

/** The list of a hand-over prepared and signed, with the mats handed out. */
export const printDeliveryList = async ({
  change = (input) => input,
  ...options
}: Options<DeliveryListInput> = {}) => {
  const base = await baseOf(options.locale ?? 'zh-CN', 'JF-20261120-001')
  const { customer, car, variant } = due
  const on = day('2026-11-20')
  const draft = {
    done: allDone,
    technicianId: wu,
    givenNow: ['全车脚垫'],
    fuelEighths: 4,
    chargePercent: 82,
    signature: { ...DRAWN, at: at('14:50'), shown: { content: READ, hash: 'f65d25b50350b0e9' } },
  }
  const handOver = completeDraft(
    { ...inspected, handOverDraft: draft },
    { on, shop: DEMO_SHOP, variant },
  )
  const input = change({ ...base, sale: inspected, customer, car, handOver, on })
  return print('delivery-list', presentDeliveryList(input), options)
}
