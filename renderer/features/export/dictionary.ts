import { describeField } from '#shared/domain/export/describe-field.ts'
import type { ExportColumn, ExportTable } from '#shared/domain/export/export-table.ts'
import { csvFileOf, JOURNAL_FIELDS } from '#shared/domain/export/exported-kinds.ts'
import { CSV_MARK, formatCsvRow, guardCell } from '#shared/domain/export/format-csv-row.ts'
import {
  CURRENCY_COLUMN,
  columnName,
  placeColumn,
  RECORD_COLUMN,
  saysCurrency,
  shopTimeColumn,
} from '#shared/domain/export/table-rows.ts'
import { DOCUMENT_LOCALES, type DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import { sayCode } from '#shared/i18n/say-code.ts'
import { sayField, sayTable } from '#shared/i18n/say-field.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { Currency } from '#shared/kernel/money.ts'
import type { SeenCodes } from './seen-codes.ts'

/** One word in the three languages. */
type Worded = Readonly<Record<DocumentLocale, string>>
export type Says = Readonly<Record<DocumentLocale, Say>>

/** What one column of one table means. */
export interface DictionaryEntry {
  readonly table: string
  readonly tableName: Worded
  readonly file: string
  readonly field: string
  /** The way to the value in the record's JSON, `jobs[].parts[].price`; empty for added columns. */
  readonly json: string
  readonly type: string
  readonly csvUnit: string
  readonly jsonUnit: string
  readonly meaning: Worded
  /** Values of a closed list, as far as the records have them. */
  readonly values: readonly ({ readonly value: string } & Worded)[]
  readonly example: string
}

interface DictionaryFacts {
  readonly says: Says
  readonly currency: Currency
  readonly seen: SeenCodes
}

const inAll = (word: (say: Say) => string, says: Says): Worded => ({
  'zh-CN': word(says['zh-CN']),
  'zh-TW': word(says['zh-TW']),
  en: word(says.en),
})

/** Every column of every table, in the order of the files. */
export function listDictionary(
  tables: readonly ExportTable[],
  facts: DictionaryFacts,
): DictionaryEntry[] {
  return [...tables.flatMap((table) => describeTable(table, facts)), ...describeJournal(facts)]
}

function describeTable(table: ExportTable, facts: DictionaryFacts): DictionaryEntry[] {
  const { says } = facts
  const base = {
    table: table.name,
    tableName: inAll((say) => nameOfTable(table, say), says),
    file: csvFileOf(table),
  }
  const added = (
    field: string,
    type: string,
    word: 'record' | 'no' | 'local' | 'currency',
    example: string,
  ): DictionaryEntry => ({
    ...base,
    field,
    json: '',
    type,
    csvUnit: '',
    jsonUnit: '',
    meaning: inAll((say) => say(`exports.dictionary.${word}`), says),
    values: [],
    example,
  })
  return [
    ...(table.lists.length === 0
      ? []
      : [
          added(RECORD_COLUMN, 'id', 'record', '01KAF3Q8ZV5M0T7C2X9RDE4YHB'),
          ...table.lists.map((list) => added(placeColumn(list), 'number', 'no', '1')),
        ]),
    ...table.columns.flatMap((column) => [
      ...(column.kind === 'instant'
        ? [added(shopTimeColumn(column), 'text', 'local', '2026-11-20 09:06:00')]
        : []),
      { ...base, ...describeColumn(table, column, facts) },
    ]),
    ...(saysCurrency(table) ? [added(CURRENCY_COLUMN, 'text', 'currency', facts.currency)] : []),
  ]
}

function describeColumn(
  table: ExportTable,
  column: ExportColumn,
  { says, currency, seen }: DictionaryFacts,
): Omit<DictionaryEntry, 'table' | 'tableName' | 'file'> {
  const path = [...table.lists.flat(), ...column.path]
  const field = columnName(column)
  const note = describeField([table.root, ...path], column.kind, currency)
  const codes = column.kind === 'code' ? seen.list(table.name, field) : []
  return {
    field,
    json: [
      ...table.lists.map((list) => `${list.join('.')}[]`),
      `${column.path.join('.')}${column.isList ? '[]' : ''}`,
    ].join('.'),
    type: column.isList ? `list of ${column.kind}` : column.kind,
    csvUnit: note.csvUnit,
    jsonUnit: note.jsonUnit,
    meaning: inAll((say) => sayField(say, table.root, path), says),
    values: codes.map((value) => ({
      value,
      ...inAll((say) => sayCode(say, table.root, path, value), says),
    })),
    example: note.example === '' ? (codes[0] ?? '') : note.example,
  }
}

function describeJournal({ says, currency }: DictionaryFacts): DictionaryEntry[] {
  return Object.entries(JOURNAL_FIELDS).map(([field, kind]) => ({
    table: 'journal',
    tableName: inAll((say) => sayTable(say, 'journal'), says),
    file: 'journal.jsonl',
    field,
    json: field,
    type: kind,
    csvUnit: '',
    jsonUnit: describeField(['journal', field], kind, currency).jsonUnit,
    meaning: inAll((say) => say(`exports.journal.${field as keyof typeof JOURNAL_FIELDS}`), says),
    values: [],
    example: describeField(['journal', field], kind, currency).example,
  }))
}

/** `进厂单 / 项目 / 配件`: a table of a list is named by the way to it. */
const nameOfTable = ({ root, lists }: ExportTable, say: Say): string => {
  const way = lists.map((_, index) => sayField(say, root, lists.slice(0, index + 1).flat()))
  return [sayTable(say, root), ...way].join(' / ')
}

/** The dictionary as a table: a language to a column. */
export function formatDictionary(entries: readonly DictionaryEntry[]): string {
  const perLanguage = (name: string): string[] => DOCUMENT_LOCALES.map((each) => `${name}.${each}`)
  const heading = [
    'table',
    ...perLanguage('tableName'),
    'file',
    'field',
    'json',
    'type',
    'csvUnit',
    'jsonUnit',
    ...perLanguage('meaning'),
    ...perLanguage('values'),
    'example',
  ]
  const rows = entries.map((entry) => [
    entry.table,
    ...DOCUMENT_LOCALES.map((locale) => entry.tableName[locale]),
    entry.file,
    entry.field,
    entry.json,
    entry.type,
    entry.csvUnit,
    entry.jsonUnit,
    ...DOCUMENT_LOCALES.map((locale) => entry.meaning[locale]),
    ...DOCUMENT_LOCALES.map((locale) =>
      entry.values.map(({ value, ...words }) => `${value} = ${words[locale]}`).join('; '),
    ),
    entry.example,
  ])
  return CSV_MARK + [heading, ...rows].map((row) => formatCsvRow(row.map(guardCell))).join('')
}
