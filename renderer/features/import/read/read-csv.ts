import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** The rows of a text file; the separator is found: comma, tab, semicolon or bar. */
export async function readCsv(
  text: string,
): Promise<Result<readonly (readonly string[])[], 'list.quotes'>> {
  const { default: Papa } = await import('papaparse')
  // `sep=;` on the first line is a note to Excel, not a row.
  const body = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '')
  const { data, errors } = Papa.parse<string[]>(body, {
    header: false,
    skipEmptyLines: false,
    delimitersToGuess: [',', '\t', ';', '|'],
  })
  const torn = errors.find(({ type, code }) => type === 'Quotes' && code === 'MissingQuotes')
  if (torn !== undefined) return fail('list.quotes', { line: (torn.row ?? 0) + 1 })
  return ok(data)
}
