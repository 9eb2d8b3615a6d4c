import type { Customer } from '#shared/domain/customer/customer.ts'
import { formatPhone } from '#shared/domain/identifiers/phone.ts'
import { homeOf } from '#shared/domain/shop/home-of.ts'
import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import { explainGrade } from '#shared/domain/used-car/grade-findings.ts'
import { type Purchase, SELLER_DECLARATIONS } from '#shared/domain/used-car/purchase.ts'
import type { AmountRow } from '../../blocks/amount-rows.ts'
import type { Field, FieldGrid } from '../../blocks/field-grid.ts'
import type { LineTable } from '../../blocks/line-table.ts'
import type { PaperFrame } from '../../blocks/paper-frame.ts'
import type { SignaturePlace } from '../../blocks/signatures.ts'
import type { PaperBase } from '../../paper-input.ts'
import { amountRow } from '../../present/present-amounts.ts'
import { presentFrame } from '../../present/present-frame.ts'
import { blankDate, issueDate } from '../../present/present-signatures.ts'
import { createWording } from '../../wording.ts'
import { presentAppraisedCar } from '../appraisal-report/present-appraised-car.ts'

/** 二手车收购合同: who sells which car, what is declared, for how much, handed over with what, by when. */
export interface PurchaseContractData {
  readonly frame: PaperFrame
  readonly parties: FieldGrid
  readonly carHeading: string
  readonly car: FieldGrid
  readonly declaredHeading: string
  readonly declared: LineTable
  readonly declaredWords: FieldGrid
  readonly priceHeading: string
  readonly price: readonly AmountRow[]
  readonly payment: FieldGrid
  readonly handOverHeading: string
  readonly handOver: FieldGrid
  readonly termsHeading: string
  readonly terms: readonly string[]
  readonly signatures: readonly SignaturePlace[]
}

export interface PurchaseContractInput extends PaperBase {
  /** As it is once the car is bought. */
  readonly appraisal: Appraisal
  readonly seller: Customer
}

const field = (label: string, value = '', own: Partial<Field> = {}): Field => ({
  label,
  value,
  ...own,
})

/** Words it. The car must be bought: a price and what was agreed are on record. */
export function presentPurchaseContract(input: PurchaseContractInput): PurchaseContractData {
  const { say, labelled } = createWording(input)
  const { appraisal, seller, staffName } = input
  const { offer, purchase } = appraisal
  if (offer === undefined || purchase === undefined) {
    throw new Error('A purchase contract is about a car that was bought')
  }
  return {
    frame: presentFrame('purchase-contract', input, { cites: ['appraisal-report'] }),
    parties: presentParties(input, purchase),
    carHeading: say('paper.purchase-car-heading'),
    car: presentAppraisedCar(input, appraisal, seller),
    declaredHeading: say('paper.purchase-declared-heading'),
    declared: presentDeclared(input, purchase),
    declaredWords: presentFound(input, purchase),
    priceHeading: say('paper.purchase-price-heading'),
    price: [amountRow(input, say('paper.purchase-price'), offer.amount, true)],
    payment: {
      columns: 2,
      rows: [
        [
          field(say('paper.purchase-payment'), say(`appraisal.payment.${purchase.payment}`), {
            isStrong: true,
          }),
          field(say('paper.purchase-pay-by'), purchase.payBy),
        ],
      ],
    },
    handOverHeading: say('paper.purchase-handover-heading'),
    handOver: presentHandOver(input, purchase),
    termsHeading: say('paper.purchase-terms'),
    terms: presentTerms(input, purchase),
    signatures: [
      { label: labelled(say('paper.purchase-seller-sign'), seller.name), foot: blankDate(input) },
      {
        label: labelled(say('paper.purchase-buyer-sign'), staffName(offer.by)),
        lines: [input.shop.name],
        foot: issueDate(input),
      },
    ],
  }
}

function presentParties(
  { seller, shop, ...base }: PurchaseContractInput,
  { sellerIdNumber }: Purchase,
): FieldGrid {
  const { say } = createWording({ ...base, shop })
  const phone =
    seller.phone === '' ? '' : formatPhone(seller.phone, { home: homeOf(shop.currency) })
  return {
    columns: 2,
    rows: [
      [
        field(say('paper.purchase-seller'), seller.name, { isStrong: true }),
        field(say('paper.purchase-buyer'), shop.name, { isStrong: true }),
      ],
      [
        field(say('paper.purchase-id'), sellerIdNumber),
        field(say('paper.purchase-credit-code'), shop.creditCode ?? ''),
      ],
      [field(say('paper.purchase-phone'), phone), field(say('paper.purchase-phone'), shop.phone)],
      [
        field(say('paper.purchase-address'), seller.address ?? ''),
        field(say('paper.purchase-address'), shop.address),
      ],
    ],
  }
}

/** Each point with both answers to be seen: what was not declared cannot be ticked afterwards. */
function presentDeclared(input: PurchaseContractInput, { declared }: Purchase): LineTable {
  const { say } = createWording(input)
  return {
    head: [
      say('paper.purchase-declaration'),
      say('paper.purchase-declared-yes'),
      say('paper.purchase-declared-no'),
    ],
    lines: SELLER_DECLARATIONS.map((each) => ({
      cells: [
        say(`appraisal.declare.${each}`),
        { text: '', boxes: [{ label: '', isTicked: declared[each] }] },
        { text: '', boxes: [{ label: '', isTicked: !declared[each] }] },
      ],
    })),
  }
}

function presentFound(input: PurchaseContractInput, { words }: Purchase): FieldGrid {
  const { say } = createWording(input)
  const { grade, frame } = explainGrade(input.appraisal.findings)
  const found = [
    say(`appraisal.verdict.${frame}`),
    say(grade === undefined ? 'appraisal.grade.none' : `appraisal.grade.${grade}`),
  ].join(' · ')
  return {
    columns: 1,
    rows: [
      ...(words === '' ? [] : [[field(say('paper.purchase-declared-words'), words)]]),
      [field(say('paper.purchase-found'), found)],
    ],
  }
}

function presentHandOver(input: PurchaseContractInput, purchase: Purchase): FieldGrid {
  const { say, list, money } = createWording(input)
  const { papersHanded, keys, finesOpen, mortgageClearedBy } = purchase
  const papers =
    papersHanded.length === 0
      ? say('paper.purchase-papers-none')
      : list(papersHanded.map((paper) => say(`appraisal.paper.${paper}`)))
  return {
    columns: 2,
    rows: [
      [
        field(say('paper.purchase-hand-over-on'), purchase.handOverOn),
        field(say('paper.purchase-transfer-by'), purchase.transferBy, { isStrong: true }),
      ],
      [
        field(say('paper.purchase-keys'), say('paper.purchase-keys-count', { count: keys })),
        field(
          say('paper.purchase-fines'),
          finesOpen === undefined || finesOpen === 0
            ? say('paper.purchase-papers-none')
            : money(finesOpen),
        ),
      ],
      [
        field(
          say('paper.purchase-mortgage'),
          mortgageClearedBy === undefined
            ? say('paper.purchase-mortgage-none')
            : say('paper.purchase-mortgage-by', { on: mortgageClearedBy }),
          { span: 2 },
        ),
      ],
      [field(say('paper.purchase-papers'), papers, { span: 2 })],
    ],
  }
}

function presentTerms(
  input: PurchaseContractInput,
  { mortgageClearedBy, payment }: Purchase,
): string[] {
  const { say } = createWording(input)
  return [
    say('paper.purchase-term-truth'),
    say('paper.purchase-term-before'),
    say('paper.purchase-term-transfer'),
    ...(mortgageClearedBy === undefined ? [] : [say('paper.purchase-term-mortgage')]),
    ...(payment === 'trade-in' ? [say('paper.purchase-term-trade-in')] : []),
    say('paper.purchase-term-data'),
    say('paper.purchase-term-court'),
    say('paper.purchase-term-copies'),
  ]
}
