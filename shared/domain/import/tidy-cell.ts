import { toHalfWidth } from '#shared/kernel/half-width.ts'

// What people and old programs write where they have nothing to write.
const NOTHING =
  /^(?:[-—–/\\.*?？]+|无|無|暂无|暫無|没有|沒有|未知|不详|不詳|空|null|nil|none|nan|n\/a|undefined)$/i

const FORMULA_ERROR = /^#(?:REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|SPILL)[!?]?$/i

/**
 * A cell as it was meant: without the marks that spreadsheets put before numbers kept as text
 * (`'138…`, `="138…"`, a tab), without invisible characters, and empty where it says "none".
 */
export function tidyCell(cell: string): string {
  const plain = cell
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .replace(/^="(.*)"$/, '$1')
    .replace(/^'/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return NOTHING.test(plain) ? '' : plain
}

/** Whether a spreadsheet could not work the cell out: `#REF!`, `#N/A`. */
export const isFormulaError = (cell: string): boolean => FORMULA_ERROR.test(cell.trim())

/** Whether a long number was cut to `1.38012E+10` by a spreadsheet; its last digits are gone. */
export const isMangledNumber = (cell: string): boolean =>
  /^\d(?:\.\d+)?E\+?\d{1,2}$/i.test(toHalfWidth(cell).trim())
