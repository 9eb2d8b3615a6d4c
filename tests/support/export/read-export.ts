import Papa from 'papaparse'

/** Files of an export by name, as the fake desktop keeps them or read from a folder. */
export type ExportedFiles = ReadonlyMap<string, string>

export const textOf = (files: ExportedFiles, file: string): string => {
  const text = files.get(file)
  if (text === undefined) throw new Error(`no file ${file} in the export`)
  return text
}

/** The records of a JSON file. */
export const readJson = <T>(files: ExportedFiles, file: string): T =>
  JSON.parse(textOf(files, file))

/** The rows of a CSV file by its headings, read by a parser that is not ours. */
export function readCsv(files: ExportedFiles, file: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(textOf(files, file), {
    header: true,
    skipEmptyLines: true,
  })
  if (errors.length > 0) throw new Error(`${file}: ${JSON.stringify(errors[0])}`)
  return data
}

/** A column of money in minor units, read from its decimals without floats. */
export const sumColumn = (rows: readonly Record<string, string>[], column: string): number =>
  rows.reduce((sum, row) => sum + Number((row[column] ?? '').replace('.', '') || 0), 0)
