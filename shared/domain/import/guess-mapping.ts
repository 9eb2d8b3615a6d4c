import { type PhoneOptions, parsePhone } from '../identifiers/phone.ts'
import { parsePlate } from '../identifiers/plate.ts'
import { checkVin } from '../identifiers/vin.ts'
import { fieldNamed, HEADING_WORDS, headingKey } from './heading-words.ts'
import { IMPORT_FIELDS, type ImportField, type Mapping } from './import-field.ts'
import { tidyCell } from './tidy-cell.ts'

// The adviser's telephone is not the customer's: such columns are taken only by their whole name.
const OF_OTHERS =
  /顾问|顧問|业务|業務|经办|經辦|销售|銷售|接待|技师|技師|保险|保險|紧急|緊急|身份证|身分證|证件|證件|微信|邮箱|郵箱|专员|專員|advis|sales|insur|email|technician/

/** How many of the first rows are looked at where a heading says nothing. */
const SAMPLES = 50
/** The share of filled cells that must read as a plate, a VIN or a number. */
const MOST_OF = 0.6

/**
 * Guesses what each column holds: by its whole heading, by the word the heading ends in
 * (「车主联系电话」), and for plate, VIN and phone by the cells themselves. No field is given twice.
 */
export function guessMapping(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  options: PhoneOptions = {},
): Mapping {
  const guessed: (ImportField | undefined)[] = headings.map(() => undefined)
  const give = (guess: (heading: string, column: number) => ImportField | undefined): void => {
    for (const [column, heading] of headings.entries()) {
      if (guessed[column] !== undefined) continue
      const field = guess(heading, column)
      if (field !== undefined && !guessed.includes(field)) guessed[column] = field
    }
  }
  give(fieldNamed)
  give(fieldEnding)
  give((heading, column) => {
    if (OF_OTHERS.test(headingKey(heading))) return undefined
    // A second column of plates or numbers under a heading of its own is something else.
    const cells = rows.slice(0, SAMPLES).map((row) => tidyCell(row[column] ?? ''))
    return fieldOfCells(cells, options)
  })
  // A list that names only 联系人 means its customers by it.
  if (!guessed.includes('name')) {
    const contact = guessed.indexOf('contact')
    if (contact >= 0) guessed[contact] = 'name'
  }
  return guessed
}

function fieldEnding(heading: string): ImportField | undefined {
  const key = headingKey(heading)
  if (key === '' || OF_OTHERS.test(key)) return undefined
  let best: { field: ImportField; length: number } | undefined
  for (const field of IMPORT_FIELDS) {
    for (const word of HEADING_WORDS[field]) {
      const isLonger = word.length >= 2 && word.length > (best?.length ?? 0)
      if (isLonger && key.endsWith(word)) best = { field, length: word.length }
    }
  }
  return best?.field
}

function fieldOfCells(cells: readonly string[], options: PhoneOptions): ImportField | undefined {
  const filled = cells.filter((cell) => cell !== '')
  const isMostly = (reads: (cell: string) => boolean): boolean =>
    filled.length > 0 && filled.filter(reads).length >= filled.length * MOST_OF
  if (isMostly((cell) => checkVin(cell).ok)) return 'vin'
  if (isMostly((cell) => cell.length >= 10 && parsePhone(cell, options).ok)) return 'phone'
  return isMostly((cell) => cell.length >= 6 && parsePlate(cell, options).ok) ? 'plate' : undefined
}
