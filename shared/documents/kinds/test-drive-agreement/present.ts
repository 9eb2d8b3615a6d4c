import type { Customer } from '#shared/domain/customer/customer.ts'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { formatPlate } from '#shared/domain/identifiers/plate.ts'
import type { DemoCar, TestDrive } from '#shared/domain/sales/test-drive/test-drive.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import { formatTime } from '#shared/kernel/instant.ts'
import type { Field, FieldGrid } from '../../blocks/field-grid.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperBase } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { blankDate, issueDate } from '../../present/present-signatures.ts'
import { presentSignedPlace } from '../../present/present-signed-place.ts'
import { createWording, NOTHING } from '../../wording.ts'
import { DRIVE_TERMS } from './drive-terms.ts'

/** A test drive, its car and its buyer. */
export interface TestDriveAgreementInput extends PaperBase {
  readonly drive: TestDrive
  readonly car: DemoCar
  readonly customer: Pick<Customer, 'name' | 'phone'>
}

/** 试乘试驾协议书: who drives on which licence, the car as it goes out and comes back, the terms. */
export interface TestDriveAgreementData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly termsHeading: string
  readonly terms: readonly string[]
  readonly consent: string
  readonly readingHeading: string
  readonly readings: FieldGrid
  readonly signatures: readonly SignaturePlace[]
}

/** Words a drive; readings not taken yet stay free, to be filled in by hand. */
export function presentTestDriveAgreement(input: TestDriveAgreementInput): TestDriveAgreementData {
  const { say, labelled, dateTime, km } = createWording(input)
  const { drive, car, customer, shop, staffName } = input
  const { licence, out, back } = drive
  const field = (label: string, value = '', own: Partial<Field> = {}): Field => ({
    label,
    value,
    ...own,
  })
  const validUntil =
    licence === undefined ? '' : (licence.validUntil ?? say('paper.drive-valid-long'))
  const until = formatTime(drive.until, shop.offsetMinutes)
  return {
    frame: presentFrame('test-drive-agreement', input),
    fields: {
      columns: 2,
      rows: [
        [
          field(say('paper.drive-driver'), drive.driver, { isStrong: true }),
          field(say('paper.drive-buyer'), buyerLine(input)),
        ],
        [
          field(say('paper.drive-licence'), licence?.number),
          field(say('paper.drive-class'), licence?.class),
        ],
        [
          field(say('paper.drive-valid'), validUntil),
          field(say('paper.drive-first'), licence?.firstIssuedOn ?? NOTHING),
        ],
        [
          field(say('paper.drive-car'), car.name, { isStrong: true }),
          field(
            say('paper.drive-plate'),
            `${formatPlate(car.plate)}　${say(car.isAutomatic ? 'testDrive.automatic' : 'testDrive.manual')}`,
          ),
        ],
        [
          field(say('paper.drive-time'), `${dateTime(drive.from)}–${until}`),
          field(
            say('paper.drive-route'),
            [
              say(`testDrive.route.${drive.route}`),
              ...(drive.isAccompanied === true ? [say('paper.drive-accompanied')] : []),
            ].join('　'),
          ),
        ],
      ],
    },
    termsHeading: say('paper.drive-terms'),
    terms: DRIVE_TERMS.map((term) => say(`paper.drive-term-${term}`)),
    consent: say('paper.drive-consent'),
    readingHeading: say('paper.drive-readings'),
    readings: {
      columns: 2,
      rows: [
        [
          field(say('paper.drive-out-at'), out === undefined ? '' : dateTime(out.at)),
          field(say('paper.drive-out-km'), out === undefined ? '' : km(out.mileageKm)),
        ],
        [
          field(say('paper.drive-back-at'), back === undefined ? '' : dateTime(back.at)),
          field(
            say('paper.drive-back-km'),
            back === undefined || out === undefined
              ? ''
              : `${km(back.mileageKm)}　${say('paper.drive-driven', { km: back.mileageKm - out.mileageKm })}`,
          ),
        ],
      ],
    },
    signatures: [
      presentSignedPlace(input, say('paper.drive-driver-sign'), drive),
      {
        label: labelled(say('paper.drive-shop-sign'), staffName(drive.consultantId)),
        foot: issueDate(input),
      },
      {
        label: labelled(say('paper.drive-back-sign'), ''),
        foot:
          back === undefined ? blankDate(input) : labelled(say('paper.date'), dateTime(back.at)),
      },
    ],
  }
  function buyerLine({ shop: { currency } }: TestDriveAgreementInput): string {
    const phone = formatPhone(customer.phone, { home: homeOf(currency) })
    return [customer.name, phone].filter((part) => part !== '').join('　')
  }
}
