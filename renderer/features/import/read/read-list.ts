import { isFilled } from '#shared/domain/import/find-heading-row.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { decodeText } from './decode-text.ts'
import {
  type Encoding,
  type FileProblem,
  type ListFile,
  type ListSheet,
  MOST_ROWS,
} from './list-file.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte)

/** Bytes looked at for the zeros that no text has. */
const HEAD = 8192

/**
 * Reads a list by what it is, whatever its name says: a workbook, or a text whose encoding is found
 * unless `encoding` says it.
 */
export async function readList(
  bytes: Uint8Array,
  encoding?: Encoding,
): Promise<Result<ListFile, FileProblem>> {
  if (bytes.length === 0) return fail('list.empty')
  // A zip; old workbooks and locked ones are in Microsoft's compound format.
  const isWorkbook = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fail('list.old-excel')
  const read = isWorkbook ? await readWorkbook(bytes) : await readText(bytes, encoding)
  if (!read.ok) return read
  const sheets = read.value.sheets.map(withoutTail)
  if (!sheets.some(({ rows }) => rows.length > 0)) return fail('list.empty')
  const rows = Math.max(...sheets.map((sheet) => sheet.rows.length))
  if (rows > MOST_ROWS) return fail('list.too-many-rows', { rows, most: MOST_ROWS })
  return ok({ ...read.value, sheets })
}

async function readWorkbook(bytes: Uint8Array): Promise<Result<ListFile, FileProblem>> {
  const sheets = await readXlsx(bytes)
  return sheets.ok ? ok({ sheets: sheets.value }) : sheets
}

async function readText(
  bytes: Uint8Array,
  encoding: Encoding | undefined,
): Promise<Result<ListFile, FileProblem>> {
  const isUtf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)
  if (!isUtf16 && bytes.subarray(0, HEAD).includes(0)) return fail('list.not-a-list')
  // Text to the eye of a program, but no list.
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return fail('list.not-a-list')
  const decoded = decodeText(bytes, encoding)
  if (!decoded.ok) return decoded
  const rows = await readCsv(decoded.value.text)
  if (!rows.ok) return rows
  return ok({ sheets: [{ name: '', rows: rows.value }], encoding: decoded.value.encoding })
}

/** Empty rows at the end are no rows: spreadsheets keep thousands of them. */
function withoutTail(sheet: ListSheet): ListSheet {
  let end = sheet.rows.length
  while (end > 0 && !isFilled(sheet.rows[end - 1] ?? [])) end -= 1
  return { ...sheet, rows: sheet.rows.slice(0, end) }
}
