import {
  hasFormat,
  PAPER_FORMATS,
  type PaperFormat,
  type PrintedForm,
  usualFormat,
} from './paper-format.ts'
import { PAPER_KINDS } from './paper-kind.ts'

/**
 * How far a printer sets its paper beside the mark, in tenths of a millimetre: right and down are
 * positive. Dot-matrix printers have no two alike.
 */
export interface PrintOffset {
  readonly x: number
  readonly y: number
}

/** How one form is printed at this desk. */
export interface PrintSetup {
  /** As the system calls it; absent: asked each time. */
  readonly printer?: string
  readonly format: PaperFormat
  /** 1 to 20. */
  readonly copies: number
  readonly offset: PrintOffset
}

/** The forms that have a setup, in the order they arise. */
export const PRINTED_FORMS: readonly PrintedForm[] = ['key-tag', 'old-part-label', ...PAPER_KINDS]

/** Most sheets of one job. */
export const MOST_PRINT_COPIES = 20
/** Further than this, the paper lies wrong in the printer. Tenths of a millimetre. */
export const LARGEST_OFFSET = 200

/** Nothing chosen yet: the form's usual format, once, in place. */
export const usualPrintSetup = (form: PrintedForm): PrintSetup => ({
  format: usualFormat(form),
  copies: 1,
  offset: { x: 0, y: 0 },
})

/**
 * A form's setup as it was kept on this machine. What is missing or cannot be, as after an update
 * that took a format away, is as usual.
 */
export function readPrintSetup(form: PrintedForm, kept: unknown): PrintSetup {
  const usual = usualPrintSetup(form)
  if (!isRecord(kept)) return usual
  const { printer, format, copies, offset } = kept
  const known = PAPER_FORMATS.find((each) => each === format)
  return {
    ...(typeof printer === 'string' && printer !== '' ? { printer } : {}),
    format: known !== undefined && hasFormat(form, known) ? known : usual.format,
    copies: isWhole(copies, 1, MOST_PRINT_COPIES) ? copies : usual.copies,
    offset: isRecord(offset) ? { x: readOffset(offset.x), y: readOffset(offset.y) } : usual.offset,
  }
}

const readOffset = (kept: unknown): number =>
  isWhole(kept, -LARGEST_OFFSET, LARGEST_OFFSET) ? kept : 0

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
