import { DRIVE_TERMS } from '#shared/documents/kinds/test-drive-agreement/drive-terms.ts'
import { maskNumber } from '#shared/domain/identifiers/masking.ts'
import { formatPlate, suggestPlateColor } from '#shared/domain/identifiers/plate.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { DemoCar, TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { AgreementView } from '#shared/ipc/views/counter-view.ts'
import { formatDateTime, formatTime } from '#shared/kernel/instant.ts'
import { saleShowIdOf } from '../show-id.ts'
import { formatKm } from '../view-words.ts'

interface DriveAgreementInput {
  readonly drive: TestDrive
  readonly car: DemoCar
  readonly shop: Shop
  readonly locale: DocumentLocale
  readonly say: Say
}

/**
 * The agreement of a test drive as the driver reads it: who drives, which car where and when, and
 * the terms of the printed one. Nothing to sign before the licence was seen, nor once it went out.
 */
export const presentDriveAgreement = ({
  drive,
  car,
  shop,
  locale,
  say,
}: DriveAgreementInput): AgreementView | undefined => {
  const { licence, driver, route, from, until } = drive
  if (licence === undefined || drive.state !== 'booked') return undefined
  const { offsetMinutes, currency } = shop
  const home = homeOf(currency)
  const color = suggestPlateColor(car.plate, { home })
  return {
    kind: 'agreement',
    showId: saleShowIdOf(drive.saleId, `drive-${drive.id}`),
    locale,
    currency,
    plate: formatPlate(car.plate, { home }),
    ...(color === undefined ? {} : { plateColor: color }),
    vehicle: car.name,
    title: say('paper.title.test-drive-agreement'),
    sections: [
      {
        heading: say('paper.drive-party'),
        lines: [
          { label: say('paper.drive-driver'), value: driver },
          {
            label: say('paper.drive-licence'),
            value: `${licence.class} · ${maskNumber(licence.number)}`,
          },
          {
            label: say('paper.drive-valid'),
            value: licence.validUntil ?? say('paper.drive-valid-long'),
          },
          {
            label: say('paper.drive-time'),
            value: `${formatDateTime(from, offsetMinutes)}–${formatTime(until, offsetMinutes)}`,
          },
          { label: say('paper.drive-route'), value: say(`testDrive.route.${route}`) },
          { label: say('showing.mileage'), value: `${formatKm(car.mileageKm)} km` },
        ],
      },
      {
        heading: say('paper.drive-terms'),
        lines: DRIVE_TERMS.map((term, index) => ({
          value: `${index + 1}. ${say(`paper.drive-term-${term}`)}`,
        })),
      },
    ],
    person: driver,
    consent: say('paper.drive-consent'),
  }
}
