import type { PaperKind } from './paper-kind.ts'

/**
 * The papers a shop has in its printers. `continuous` is the computer paper of 241 mm with sprocket
 * holes at both sides, and its half and third between the tear lines; `label-80` is a roll.
 */
export const PAPER_FORMATS = [
  'a4',
  'a5',
  'continuous',
  'continuous-half',
  'continuous-third',
  'label-80',
] as const
export type PaperFormat = (typeof PAPER_FORMATS)[number]

/** Width and height in tenths of a millimetre. */
export interface PaperSize {
  readonly width: number
  readonly height: number
}

/**
 * Sizes of the sheets; a roll is as long as what stands on it and has no size of its own. 279.4 mm
 * are 11 inches, the feed of dot-matrix printers; half and third are what the trade sells.
 */
export const PAPER_SIZES: Readonly<Record<Exclude<PaperFormat, 'label-80'>, PaperSize>> = {
  a4: { width: 2100, height: 2970 },
  a5: { width: 1480, height: 2100 },
  continuous: { width: 2410, height: 2794 },
  'continuous-half': { width: 2410, height: 1397 },
  'continuous-third': { width: 2410, height: 931 },
}

/** Width of the roll in tenths of a millimetre. */
export const LABEL_WIDTH = 800

/** The perforated strip at each side of continuous paper, in tenths of a millimetre: half an inch. */
export const SPROCKET_STRIP = 127

/** What the desk prints: the numbered papers, and the labels for keys and old parts. */
export type PrintedForm = PaperKind | 'key-tag' | 'old-part-label'

const SHEETS: readonly PaperFormat[] = ['a4', 'a5', 'continuous']
const ALL_SHEETS: readonly PaperFormat[] = [...SHEETS, 'continuous-half', 'continuous-third']

const FORMATS: Readonly<Record<PrintedForm, readonly PaperFormat[]>> = {
  // Drawings and photos need a sheet's height.
  'intake-inspection': SHEETS,
  'old-parts': SHEETS,
  estimate: ALL_SHEETS,
  'repair-order': ALL_SHEETS,
  supplement: ALL_SHEETS,
  'final-inspection': ALL_SHEETS,
  settlement: ALL_SHEETS,
  // Stub, original and warranty card side by side: its shape is prescribed (交通运输部令).
  certificate: ['a4'],
  'diagnosis-report': SHEETS,
  'service-contract': SHEETS,
  'loan-agreement': SHEETS,
  'appointment-confirmation': ALL_SHEETS,
  'work-card': ALL_SHEETS,
  'parts-issue': ALL_SHEETS,
  'rework-note': ALL_SHEETS,
  'follow-up-sheet': ALL_SHEETS,
  'credit-note': ALL_SHEETS,
  'day-close': ALL_SHEETS,
  // Receipts are small papers: half a sheet is what the trade hands out.
  'deposit-receipt': ['a5', 'a4', 'continuous', 'continuous-half', 'continuous-third'],
  'payment-receipt': ['a5', 'a4', 'continuous', 'continuous-half', 'continuous-third'],
  // The showroom's papers have pictures, many lines or many clauses: whole sheets.
  'needs-sheet': ALL_SHEETS,
  'comparison-sheet': SHEETS,
  'test-drive-agreement': SHEETS,
  quotation: ALL_SHEETS,
  'buyer-receipt': ['a5', 'a4', 'continuous', 'continuous-half', 'continuous-third'],
  'buyer-refund': ['a5', 'a4', 'continuous', 'continuous-half', 'continuous-third'],
  'sales-contract': SHEETS,
  'pre-delivery-sheet': SHEETS,
  'delivery-list': SHEETS,
  'appraisal-report': SHEETS,
  'purchase-contract': SHEETS,
  'window-sheet': SHEETS,
  'condition-statement': SHEETS,
  'service-list': SHEETS,
  'key-tag': ['label-80'],
  'old-part-label': ['label-80'],
}

/** The formats a form can be printed on, the usual one first. */
export const formatsOf = (form: PrintedForm): readonly PaperFormat[] => FORMATS[form]

/** The format a form has when nobody chose another. */
export const usualFormat = (form: PrintedForm): PaperFormat => FORMATS[form][0] ?? 'a4'

/** Whether a form can be printed on a format. */
export const hasFormat = (form: PrintedForm, format: PaperFormat): boolean =>
  FORMATS[form].includes(format)
