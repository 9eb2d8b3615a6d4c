import { computeLoanUse } from '#shared/domain/extras/lend-car.ts'
import type { Field, FieldGrid } from '../../blocks/field-grid.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperInput } from '../../paper-input.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { presentParties } from '../../present/present-parties.ts'
import { blankDate, issueDate } from '../../present/present-signatures.ts'
import { presentSignedPlace } from '../../present/present-signed-place.ts'
import { createWording } from '../../wording.ts'

/** 代步车使用协议: which car, who drives it, how it goes out, and the way back to be filled in. */
export interface LoanAgreementData {
  readonly frame: PaperFrame
  readonly fields: FieldGrid
  readonly outHeading: string
  readonly out: FieldGrid
  readonly backHeading: string
  readonly back: FieldGrid
  readonly termsHeading: string
  readonly terms: readonly string[]
  readonly signatures: readonly SignaturePlace[]
}

const TERMS = ['driver', 'return', 'fuel', 'fines', 'damage', 'things'] as const

/** Words the lending the paper is about. */
export function presentLoanAgreement(input: PaperInput): LoanAgreementData {
  const { say, labelled, dateTime, km } = createWording(input)
  const { lending, staffName } = input
  if (lending === undefined) throw new Error('A loan agreement is about a lending')
  const { loan, car } = lending
  const party = presentParties(input)
  const field = (label: string, value = '', own: Partial<Field> = {}): Field => ({
    label,
    value,
    ...own,
  })
  const back = loan.back
  const use = computeLoanUse(loan)
  const { phone } = loan
  return {
    frame: presentFrame('loan-agreement', input, { cites: ['repair-order'] }),
    fields: {
      columns: 3,
      rows: [
        [party.customer, field(say('paper.loan-own-plate'), party.plate.value), party.model],
        [
          field(say('paper.loan-plate'), car.plate, { isStrong: true }),
          field(say('paper.loan-car'), car.car),
          field(say('paper.loan-color'), car.color),
        ],
        [
          field(say('paper.loan-driver'), loan.driver, { isStrong: true }),
          field(say('paper.phone'), phone),
          field(say('paper.loan-class'), loan.licenceClass),
        ],
        [field(say('paper.loan-licence'), loan.licence, { span: 3 })],
      ],
    },
    outHeading: say('paper.loan-out-heading'),
    out: {
      columns: 2,
      rows: [
        [
          field(say('paper.loan-out-at'), dateTime(loan.out.at)),
          field(say('paper.loan-due'), dateTime(loan.dueAt), { isStrong: true }),
        ],
        [
          field(say('paper.loan-out-km'), km(loan.out.mileageKm)),
          field(say('paper.loan-out-fuel'), `${loan.out.fuelEighths}/8`),
        ],
        [field(say('paper.loan-note'), loan.out.note, { span: 2 })],
      ],
    },
    backHeading: say('paper.loan-back-heading'),
    back: {
      columns: 2,
      rows: [
        [
          field(say('paper.loan-back-at'), back === undefined ? '' : dateTime(back.at)),
          field(say('paper.loan-driven'), use === undefined ? '' : km(use.km)),
        ],
        [
          field(say('paper.loan-back-km'), back === undefined ? '' : km(back.mileageKm)),
          field(say('paper.loan-back-fuel'), back === undefined ? '' : `${back.fuelEighths}/8`),
        ],
        [field(say('paper.loan-new-damage'), back?.note, { span: 2 })],
      ],
    },
    termsHeading: say('paper.loan-terms'),
    terms: TERMS.map((term) => say(`paper.loan-term-${term}`)),
    signatures: [
      presentSignedPlace(input, say('paper.loan-driver-sign'), loan),
      {
        label: labelled(say('paper.loan-shop-sign'), staffName(loan.out.by)),
        foot: issueDate(input),
      },
      {
        label: labelled(say('paper.loan-back-sign'), back === undefined ? '' : staffName(back.by)),
        foot:
          back === undefined ? blankDate(input) : labelled(say('paper.date'), dateTime(back.at)),
      },
    ],
  }
}
