import type { VisitRecord } from '#renderer/session/visit-record.ts'
import { formatMeasure } from '#renderer/ui/compare/present-verdict.ts'
import { formatPlate, maskPlate } from '#shared/domain/identifiers/plate.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import type { PhonePart, PhoneView } from '#shared/ipc/views/phone-view.ts'

const MOST_PARTS = 100

/** The plate as a phone may show it: enough for the technician, nothing for who finds the phone. */
export const maskedPlateOf = ({ plate, vin }: Vehicle): string =>
  plate === '' ? `***${vin.slice(-3)}` : maskPlate(formatPlate(plate))

/** What the technician's phone shows of a visit: parts and the masked plate, nothing of the owner. */
export const presentPhoneView = (
  { visit, vehicle }: VisitRecord,
  shop: Shop,
  locale: ScreenLocale,
): PhoneView => ({
  locale,
  shop: shop.name,
  plate: maskedPlateOf(vehicle),
  parts: [...comparedParts(visit), ...namedParts(visit)].slice(0, MOST_PARTS),
})

const comparedParts = (visit: Visit): readonly PhonePart[] =>
  visit.comparisons.map((comparison) => ({
    id: comparison.id,
    part: comparison.part.slice(0, 60),
    position: (comparison.position ?? '').slice(0, 40),
    unit: comparison.unit ?? '',
    hasOld: comparison.oldPhoto !== undefined,
    hasNew: comparison.newPhoto !== undefined,
    measured:
      comparison.measured === undefined ? '' : formatMeasure(comparison.measured, comparison.unit),
  }))

/** Parts that are spoken of already, so that nobody types them: found to be worn, or to be fitted. */
const namedParts = (visit: Visit): readonly PhonePart[] => {
  const compared = new Set(visit.comparisons.map(({ part }) => part.trim()))
  const found = visit.findings
    .filter(({ grade }) => grade !== 'green')
    .map(({ name, unit }) => ({ part: name, unit: unit ?? '' }))
  const fitted = visit.jobs.flatMap(({ parts }) =>
    parts.map(({ name }) => ({ part: name, unit: '' })),
  )
  const named = new Map([...fitted, ...found].map((each) => [each.part.trim().slice(0, 60), each]))
  return [...named]
    .filter(([part]) => part !== '' && !compared.has(part))
    .map(([part, { unit }]) => ({
      part,
      position: '',
      unit,
      hasOld: false,
      hasNew: false,
      measured: '',
    }))
}
