import { listApproved } from '#shared/domain/approval/decide-job.ts'
import type { Field } from '../../blocks/field-grid.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { PaperInput } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { plateText, presentCategories, presentParties } from '../../present/present-parties.ts'
import { createWording } from '../../wording.ts'
import { presentWarrantyCard, type WarrantyCard } from './present-warranty-card.ts'

/** One of the two equal parts of the certificate. */
export interface CertificatePart {
  readonly title: string
  /** Who keeps it. */
  readonly keeper: string
}

/** 出厂合格证: stub and original with the same number and fields, and the warranty card. */
export interface CertificateData {
  readonly frame: PaperFrame
  readonly parts: readonly [stub: CertificatePart, original: CertificatePart]
  readonly number: string
  readonly fields: readonly Field[]
  readonly sentence: string
  /** Signed and sealed by hand. */
  readonly signed: readonly Field[]
  readonly card: WarrantyCard
}

/** Days of coming and leaving by the shop's clock; the odometer as settled. */
export function presentCertificate(input: PaperInput): CertificateData {
  const { say } = createWording(input)
  const title = say('paper.title.certificate')
  const frame = presentFrame('certificate', input)
  return {
    frame,
    parts: [
      { title, keeper: say('paper.certificate.stub') },
      { title, keeper: say('paper.certificate.original') },
    ],
    number: `${say('paper.certificate.number')} ${input.number}`.trim(),
    fields: presentFields(input),
    sentence: say('paper.certificate.sentence'),
    signed: presentSigned(input),
    card: presentWarrantyCard(input),
  }
}

function presentFields(input: PaperInput): Field[] {
  const { say, day, km } = createWording(input)
  const { visit, vehicle, shop, numbers } = input
  const party = presentParties(input)
  const leftAt = visit.delivery?.at ?? visit.settlement?.at
  const mileageOut = visit.settlement?.mileageOutKm ?? visit.bill.mileageOutKm
  const model = `${party.model.value} / ${say(`trade.vehicleKind.${vehicle.kind}`)}`
  return [
    party.customer,
    { ...party.plate, value: plateText(input) },
    { label: say('paper.certificate.model-and-kind'), value: model },
    { label: say('paper.certificate.vin'), value: vehicle.vin },
    { label: say('paper.certificate.engine'), value: vehicle.engineNumber ?? '' },
    {
      label: say('paper.category'),
      value: presentCategories(input, listApproved(visit)),
    },
    {
      label: say('paper.certificate.order-number'),
      value: numbers['repair-order'] ?? visit.number ?? '',
    },
    { label: say('paper.certificate.in'), value: day(visit.arrivedAt) },
    { label: say('paper.certificate.out'), value: leftAt === undefined ? '' : day(leftAt) },
    {
      label: say('paper.certificate.mileage-out'),
      value: mileageOut === undefined ? '' : km(mileageOut),
    },
    { label: say('paper.certificate.shop'), value: shop.name },
    { label: say('paper.certificate.shop-phone'), value: shop.phone },
  ]
}

function presentSigned(input: PaperInput): Field[] {
  const { say } = createWording(input)
  const last = input.visit.inspections.at(-1)
  return [
    {
      label: say('paper.certificate.inspector'),
      value: last === undefined ? '' : input.staffName(last.inspectorId),
    },
    { label: say('paper.certificate.receiver'), value: '' },
    { label: say('paper.certificate.received-on'), value: say('paper.blank-date') },
  ]
}
