import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import {
  type AppraisalReportInput,
  presentAppraisalReport,
} from '#shared/documents/kinds/appraisal-report/present.ts'
import { presentPurchaseContract } from '#shared/documents/kinds/purchase-contract/present.ts'
import { definePaper } from '#shared/documents/registry.ts'
import type { Customer } from '#shared/domain/customer/customer.ts'
import type { PaperFormat } from '#shared/domain/papers/paper-format.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import { offerPrice, valueCar } from '#shared/domain/used-car/run-appraisal.ts'
import { listSectionPoints } from '#shared/domain/used-car/section-point.ts'
import { usualBuyingRule } from '#shared/domain/used-car/usual-buying-rule.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { money } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anAppraisal, aPurchase } from '../domain/appraisals.ts'
import { anId } from '../domain/ids.ts'
import { at } from '../domain/times.ts'
import { pdfText } from './pdf-text.ts'
import { renderInNode } from './render-in-node.ts'

const appraiser = anId<'Staff'>()

export const OWNER: Customer = {
  id: anId(),
  kind: 'person',
  name: '赵丽',
  phone: '13712345678',
  address: '广州市海珠区新港西路 135 号 602 房',
  createdAt: at('09:00'),
}

/** A car looked at all over: scratches, a dent, a worn tyre, a sump that weeps; its gearbox not driven. */
export const lookedAt = (changes: Partial<Appraisal> = {}): Appraisal => {
  const begun = anAppraisal({ seenBy: appraiser, customerId: OWNER.id })
  const points = Object.fromEntries(
    listSectionPoints('petrol').map((point) => [point, { state: 'sound' as const }]),
  )
  const looked: Appraisal = {
    ...begun,
    findings: {
      ...begun.findings,
      body: [
        { panel: 'left-front-door', code: 'HH', degree: 1 },
        {
          panel: 'right-rear-wing',
          code: 'AX',
          degree: 2,
          note: '停车场剐蹭',
          at: { x: 800, y: 150 },
        },
        { panel: 'wheel-left-front', code: 'MS', degree: 4 },
      ],
      faults: [{ section: 'cabin', what: '副驾座椅皮面裂口', tenths: 5 }],
      points: {
        ...points,
        sump: { state: 'fault', note: '放油螺栓处渗油' },
        belts: { state: 'slight' },
        gearbox: { state: 'not-checked' },
      },
      words: '冷车启动顺畅，怠速稳定；底盘护板缺一枚卡扣。',
    },
  }
  const by = { by: appraiser, at: at('10:00') }
  const input = { expectedSale: money(60_300_00), preparation: money(1_500_00), expectedDays: 30 }
  const valued = unwrap(valueCar(looked, input, { rule: usualBuyingRule('CNY'), ...by }))
  return { ...unwrap(offerPrice(valued, money(51_800_00), by)), ...changes }
}

interface Options {
  readonly locale?: DocumentLocale
  readonly format?: PaperFormat
  readonly appraisal?: Appraisal
  readonly isPriced?: boolean
}

const baseOf = async (locale: DocumentLocale, number: string) => ({
  shop: DEMO_SHOP,
  number,
  numbers: { 'appraisal-report': 'CP-20261120-001' },
  locale,
  catalogue: await loadCatalogue(locale),
  issuedAt: at('15:00'),
  staffName: (id: string) => (id === appraiser ? '孙倩' : ''),
})

const read = async (
  kind: 'appraisal-report' | 'purchase-contract',
  data: unknown,
  locale: DocumentLocale,
  format: PaperFormat,
) => {
  const definition = definePaper(kind, data, { locale, format })
  const { bytes, pages } = unwrap(await renderInNode(definition, { locale, images: {} }))
  return { definition, bytes, pages, text: (await pdfText(bytes)).join('') }
}

/** The report of that look, drawn and read again. */
export const printReport = async ({
  locale = 'zh-CN',
  format = 'a4',
  appraisal = lookedAt(),
  isPriced = false,
}: Options = {}) => {
  const base = await baseOf(locale, 'CP-20261120-001')
  const input: AppraisalReportInput = { ...base, appraisal, owner: OWNER, isPriced }
  return read('appraisal-report', presentAppraisalReport(input), locale, format)
}

/** The contract of its purchase, drawn and read again. */
export const printContract = async ({
  locale = 'zh-CN',
  format = 'a4',
  appraisal = lookedAt({ state: 'bought', contract: 'SC-20261120-001', purchase: aPurchase() }),
}: Options = {}) => {
  const base = await baseOf(locale, 'SC-20261120-001')
  return read(
    'purchase-contract',
    presentPurchaseContract({ ...base, appraisal, seller: OWNER }),
    locale,
    format,
  )
}
