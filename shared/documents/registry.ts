import { hasFormat, usualFormat } from '#shared/domain/papers/paper-format.ts'
import type {
  DeskPaperKind,
  EventPaperKind,
  PaperKind,
  ShowroomPaperKind,
  VisitPaperKind,
} from '#shared/domain/papers/paper-kind.ts'
import { layoutAppointmentConfirmation } from './kinds/appointment-confirmation/layout.ts'
import { layoutAppraisalReport } from './kinds/appraisal-report/layout.ts'
import { layoutBuyerReceipt } from './kinds/buyer-receipt/layout.ts'
import { layoutBuyerRefund } from './kinds/buyer-refund/layout.ts'
import { layoutCertificate } from './kinds/certificate/layout.ts'
import { presentCertificate } from './kinds/certificate/present.ts'
import { layoutComparisonSheet } from './kinds/comparison-sheet/layout.ts'
import { layoutConditionStatement } from './kinds/condition-statement/layout.ts'
import { layoutCreditNote } from './kinds/credit-note/layout.ts'
import { presentCreditNote } from './kinds/credit-note/present.ts'
import { layoutDayClose } from './kinds/day-close/layout.ts'
import { layoutDeliveryList } from './kinds/delivery-list/layout.ts'
import { layoutDepositReceipt } from './kinds/deposit-receipt/layout.ts'
import { presentDepositReceipt } from './kinds/deposit-receipt/present.ts'
import { layoutDiagnosisReport } from './kinds/diagnosis-report/layout.ts'
import { presentDiagnosisReport } from './kinds/diagnosis-report/present.ts'
import { layoutEstimate } from './kinds/estimate/layout.ts'
import { presentEstimate } from './kinds/estimate/present.ts'
import { layoutFinalInspection } from './kinds/final-inspection/layout.ts'
import { presentFinalInspection } from './kinds/final-inspection/present.ts'
import { layoutFollowUpSheet } from './kinds/follow-up-sheet/layout.ts'
import { presentFollowUpSheet } from './kinds/follow-up-sheet/present.ts'
import { layoutIntakeInspection } from './kinds/intake-inspection/layout.ts'
import { presentIntakeInspection } from './kinds/intake-inspection/present.ts'
import { layoutLoanAgreement } from './kinds/loan-agreement/layout.ts'
import { presentLoanAgreement } from './kinds/loan-agreement/present.ts'
import { layoutNeedsSheet } from './kinds/needs-sheet/layout.ts'
import { layoutOldParts } from './kinds/old-parts/layout.ts'
import { presentOldParts } from './kinds/old-parts/present.ts'
import { layoutPartsIssue } from './kinds/parts-issue/layout.ts'
import { presentPartsIssue } from './kinds/parts-issue/present.ts'
import { layoutPaymentReceipt } from './kinds/payment-receipt/layout.ts'
import { presentPaymentReceipt } from './kinds/payment-receipt/present.ts'
import { layoutPreDeliverySheet } from './kinds/pre-delivery-sheet/layout.ts'
import { layoutPurchaseContract } from './kinds/purchase-contract/layout.ts'
import { layoutQuotation } from './kinds/quotation/layout.ts'
import { layoutRepairOrder } from './kinds/repair-order/layout.ts'
import { presentRepairOrder } from './kinds/repair-order/present.ts'
import { layoutReworkNote } from './kinds/rework-note/layout.ts'
import { presentReworkNote } from './kinds/rework-note/present.ts'
import { layoutSalesContract } from './kinds/sales-contract/layout.ts'
import { layoutServiceContract } from './kinds/service-contract/layout.ts'
import { presentServiceContract } from './kinds/service-contract/present.ts'
import { layoutServiceList } from './kinds/service-list/layout.ts'
import { layoutSettlement } from './kinds/settlement/layout.ts'
import { presentSettlement } from './kinds/settlement/present.ts'
import { layoutSupplement } from './kinds/supplement/layout.ts'
import { presentSupplement } from './kinds/supplement/present.ts'
import { layoutTestDriveAgreement } from './kinds/test-drive-agreement/layout.ts'
import { layoutWindowSheet } from './kinds/window-sheet/layout.ts'
import { layoutWorkCard } from './kinds/work-card/layout.ts'
import { presentWorkCard } from './kinds/work-card/present.ts'
import type { PaperDefinition } from './paper-definition.ts'
import type { LayoutOptions, PaperInput } from './paper-input.ts'
import { USUAL_COPIES } from './present/present-copies.ts'

/** One printed form: data to a drawing. */
export interface PaperForm {
  /** Takes what `present` of the same form made. */
  readonly layout: (data: unknown, options: LayoutOptions) => PaperDefinition
  /** Rises when `layout` no longer reads the data of before. */
  readonly layoutVersion: number
  /** Labelled copies drawn when `PaperInput.copies` does not say otherwise; 1 without labels. */
  readonly copies: number
}

/** A form about a visit: records to data as well. */
export interface VisitPaperForm extends PaperForm {
  /** Pure; the data is plain JSON, formatted and worded, and kept with the issued paper. */
  readonly present: (input: PaperInput) => unknown
}

/** The forms of a visit and of its events, registered once. */
export const visitForms: Readonly<Record<VisitPaperKind | EventPaperKind, VisitPaperForm>> = {
  'intake-inspection': visitForm(presentIntakeInspection, layoutIntakeInspection),
  'diagnosis-report': visitForm(presentDiagnosisReport, layoutDiagnosisReport),
  estimate: visitForm(presentEstimate, layoutEstimate),
  'repair-order': visitForm(presentRepairOrder, layoutRepairOrder, USUAL_COPIES),
  'service-contract': visitForm(presentServiceContract, layoutServiceContract),
  'work-card': visitForm(presentWorkCard, layoutWorkCard),
  'parts-issue': visitForm(presentPartsIssue, layoutPartsIssue),
  supplement: visitForm(presentSupplement, layoutSupplement),
  'rework-note': visitForm(presentReworkNote, layoutReworkNote),
  'old-parts': visitForm(presentOldParts, layoutOldParts),
  'final-inspection': visitForm(presentFinalInspection, layoutFinalInspection),
  settlement: visitForm(presentSettlement, layoutSettlement),
  certificate: visitForm(presentCertificate, layoutCertificate),
  'follow-up-sheet': visitForm(presentFollowUpSheet, layoutFollowUpSheet),
  'deposit-receipt': visitForm(presentDepositReceipt, layoutDepositReceipt),
  'payment-receipt': visitForm(presentPaymentReceipt, layoutPaymentReceipt),
  'credit-note': visitForm(presentCreditNote, layoutCreditNote),
  'loan-agreement': visitForm(presentLoanAgreement, layoutLoanAgreement),
}

/** The forms of the desk itself; each is presented from records of its own. */
export const deskForms: Readonly<Record<DeskPaperKind, PaperForm>> = {
  'appointment-confirmation': form(layoutAppointmentConfirmation),
  'day-close': form(layoutDayClose),
}

/** The forms of the showroom; each is presented from a sale's or a used car's own records. */
export const showroomForms: Readonly<Record<ShowroomPaperKind, PaperForm>> = {
  'needs-sheet': form(layoutNeedsSheet),
  'comparison-sheet': form(layoutComparisonSheet),
  'test-drive-agreement': form(layoutTestDriveAgreement),
  quotation: form(layoutQuotation),
  'buyer-receipt': form(layoutBuyerReceipt),
  'buyer-refund': form(layoutBuyerRefund),
  'sales-contract': form(layoutSalesContract),
  'pre-delivery-sheet': form(layoutPreDeliverySheet),
  'delivery-list': form(layoutDeliveryList),
  'appraisal-report': form(layoutAppraisalReport),
  'purchase-contract': form(layoutPurchaseContract),
  'window-sheet': form(layoutWindowSheet),
  'condition-statement': form(layoutConditionStatement),
  'service-list': form(layoutServiceList),
}

/** All printed forms. */
export const paperKinds: Readonly<Record<PaperKind, PaperForm>> = {
  ...visitForms,
  ...deskForms,
  ...showroomForms,
}

/** Words and formats a visit for one form: what is kept on the issued paper. */
export function presentPaper(kind: VisitPaperKind | EventPaperKind, input: PaperInput): unknown {
  return visitForms[kind].present(input)
}

/** Lays out what was presented for the same kind, now or when the paper was issued. */
export function definePaper(
  kind: PaperKind,
  data: unknown,
  options: LayoutOptions,
): PaperDefinition {
  const { format = usualFormat(kind) } = options
  if (!hasFormat(kind, format)) throw new Error(`${kind} has no layout for ${format}`)
  return paperKinds[kind].layout(data, options)
}

function form<Data>(
  layout: (data: Data, options: LayoutOptions) => PaperDefinition,
  copies = 1,
): PaperForm {
  // Kept data is `unknown` to the records; its kind and layout version say what it is.
  return { layout: layout as PaperForm['layout'], layoutVersion: 1, copies }
}

function visitForm<Data>(
  present: (input: PaperInput) => Data,
  layout: (data: Data, options: LayoutOptions) => PaperDefinition,
  copies = 1,
): VisitPaperForm {
  return { ...form(layout, copies), present }
}
