/** Languages a paper can be issued in, apart from the language of the screen. */
export const DOCUMENT_LOCALES = ['zh-CN', 'zh-TW', 'en'] as const
export type DocumentLocale = (typeof DOCUMENT_LOCALES)[number]

/** The printed forms that a visit has one of each, in the order in which they arise. */
export const VISIT_PAPER_KINDS = [
  'intake-inspection',
  'diagnosis-report',
  'estimate',
  'repair-order',
  'service-contract',
  'work-card',
  'parts-issue',
  'supplement',
  'rework-note',
  'old-parts',
  'final-inspection',
  'settlement',
  'certificate',
  'follow-up-sheet',
] as const
export type VisitPaperKind = (typeof VISIT_PAPER_KINDS)[number]

/** Forms about one event of a visit, of which it may have several: each names its subject. */
export const EVENT_PAPER_KINDS = [
  'deposit-receipt',
  'payment-receipt',
  'credit-note',
  'loan-agreement',
] as const
export type EventPaperKind = (typeof EVENT_PAPER_KINDS)[number]

/** Forms of the desk itself, that belong to no visit. */
export const DESK_PAPER_KINDS = ['appointment-confirmation', 'day-close'] as const
export type DeskPaperKind = (typeof DESK_PAPER_KINDS)[number]

/** Forms of the showroom: each belongs to a sale, to a look at a used car, or to a car in stock. */
export const SHOWROOM_PAPER_KINDS = [
  'needs-sheet',
  'comparison-sheet',
  'test-drive-agreement',
  'quotation',
  'buyer-receipt',
  'buyer-refund',
  'sales-contract',
  'pre-delivery-sheet',
  'delivery-list',
  'appraisal-report',
  'purchase-contract',
  'window-sheet',
  'condition-statement',
  'service-list',
] as const
export type ShowroomPaperKind = (typeof SHOWROOM_PAPER_KINDS)[number]

/** Every printed form with a number. */
export const PAPER_KINDS = [
  'appointment-confirmation',
  ...VISIT_PAPER_KINDS,
  ...EVENT_PAPER_KINDS,
  ...SHOWROOM_PAPER_KINDS,
  'day-close',
] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** Letters before the number of each form: JC 接车, BJ 报价, RO repair order, ZX 增项, … */
export const PAPER_PREFIX: Readonly<Record<PaperKind, string>> = {
  'appointment-confirmation': 'YY',
  'intake-inspection': 'JC',
  'diagnosis-report': 'ZD',
  estimate: 'BJ',
  'repair-order': 'RO',
  'service-contract': 'FW',
  'work-card': 'PG',
  'parts-issue': 'LL',
  supplement: 'ZX',
  'rework-note': 'FX',
  'old-parts': 'JD',
  'final-inspection': 'ZJ',
  settlement: 'JS',
  certificate: 'HG',
  'follow-up-sheet': 'HF',
  'deposit-receipt': 'DJ',
  'payment-receipt': 'SK',
  'credit-note': 'HC',
  'loan-agreement': 'DB',
  'needs-sheet': 'XQ',
  'comparison-sheet': 'CB',
  'test-drive-agreement': 'SJ',
  quotation: 'GB',
  'buyer-receipt': 'CK',
  'buyer-refund': 'TK',
  'sales-contract': 'XS',
  'pre-delivery-sheet': 'PD',
  'delivery-list': 'JF',
  'appraisal-report': 'CP',
  'purchase-contract': 'SC',
  'window-sheet': 'CX',
  'condition-statement': 'ZK',
  'service-list': 'FQ',
  'day-close': 'RJ',
}

export const isEventPaper = (kind: PaperKind): kind is EventPaperKind =>
  (EVENT_PAPER_KINDS as readonly PaperKind[]).includes(kind)

export const isShowroomPaper = (kind: PaperKind): kind is ShowroomPaperKind =>
  (SHOWROOM_PAPER_KINDS as readonly PaperKind[]).includes(kind)
