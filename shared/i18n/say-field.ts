import type { Say, WordKey } from './words.ts'
import { fields } from './zh-CN/fields.ts'

type FieldWord = WordKey & `fields.${string}`

const wordOf = (name: string): FieldWord | undefined =>
  name in fields ? (`fields.${name}` as FieldWord) : undefined

/** The name of a kind of record: `visits` 进厂单. A table that is not known is named as it is. */
export const sayTable = (say: Say, table: string): string => {
  const word = wordOf(`table.${table}`)
  return word === undefined ? table : say(word)
}

/** Whether a field has a word of its own; those that have none are named as in the records. */
export const isFieldWorded = (table: string, path: readonly string[]): boolean =>
  fieldWordOf(table, path) !== undefined

/**
 * The name of a field of a record, by its way down from the table: `visits`, `jobs`, `approval`,
 * `state`; places in lists left out. Where a field has no name of its own there, the one it has
 * everywhere.
 */
export const sayField = (say: Say, table: string, path: readonly string[]): string => {
  const word = fieldWordOf(table, path)
  return word === undefined ? (path.at(-1) ?? sayTable(say, table)) : say(word)
}

const fieldWordOf = (table: string, path: readonly string[]): FieldWord | undefined =>
  wordOf([table, ...path].join('.')) ?? wordOf(path.at(-1) ?? '')
