import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { inflateZip } from './inflate-zip.ts'
import type { ListSheet } from './list-file.ts'

type Cell = string | number | boolean | Date | null

/** The filled sheets of a workbook, every cell as text; formulas as they were worked out last. */
export async function readXlsx(
  bytes: Uint8Array,
): Promise<Result<readonly ListSheet[], 'list.damaged'>> {
  const { default: readWorkbook } = await import('read-excel-file/universal')
  try {
    const sheets = await readWorkbook((await inflateZip(bytes, keepErrors)).buffer)
    return ok(
      sheets
        .map(({ sheet, data }) => ({
          name: sheet,
          rows: data.map((row) => (row as readonly Cell[]).map(textOfCell)),
        }))
        .filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== ''))),
    )
  } catch {
    return fail('list.damaged')
  }
}

/**
 * A cell whose formula failed is left empty by the reader; as text (`#N/A`) it is refused by name,
 * not taken for a customer without a plate.
 */
function keepErrors(content: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(content)
  const kept = xml.replaceAll(/(<c\b[^>]*\s)t="e"/g, '$1t="str"')
  return kept === xml ? content : new TextEncoder().encode(kept)
}

function textOfCell(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Date) {
    // Days are kept at midnight UTC; a moment within a day is that day.
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  }
  return typeof cell === 'number' ? textOfNumber(cell) : String(cell)
}

/** Without an exponent: 13801234567 and 1e21 are both written out. */
const textOfNumber = (value: number): string =>
  Number.isInteger(value) ? BigInt(value).toString() : String(value)
