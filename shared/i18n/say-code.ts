import { CODE_AREAS } from './code-areas.ts'
import type { Say, WordKey } from './words.ts'
import { zhCN } from './zh-CN/index.ts'

const AREAS: Readonly<Record<string, Readonly<Record<string, string>>>> = zhCN

/** Areas are named in camelCase, their files and this table in kebab-case. */
const areaOf = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

function wordOf(prefix: string, code: string): WordKey | undefined {
  const [file = '', ...inner] = prefix.split('.')
  const area = areaOf(file)
  const name = [...inner, code].join('.')
  return AREAS[area]?.[name] === undefined ? undefined : (`${area}.${name}` as WordKey)
}

/** The field's way and all its endings, longest first; beneath a record of answers its own name too. */
function* listEndings(table: string, path: readonly string[]): Generator<string> {
  const way = [table, ...path]
  for (let end = way.length; end > 1; end -= 1) {
    for (let start = 0; start < end; start += 1) yield way.slice(start, end).join('.')
  }
}

/**
 * The word of a value of a closed list, such as `approved` 同意 in `visits`, `jobs`, `approval`,
 * `state`; undefined where the field holds no such list, or the value is of a newer build.
 */
export function findCodeWord(
  table: string,
  path: readonly string[],
  code: string,
): WordKey | undefined {
  for (const ending of listEndings(table, path)) {
    for (const prefix of CODE_AREAS[ending] ?? []) {
      const word = wordOf(prefix, code)
      if (word !== undefined) return word
    }
  }
  return undefined
}

/** The value in words, or as it is where it has none. */
export const sayCode = (say: Say, table: string, path: readonly string[], code: string): string => {
  const word = findCodeWord(table, path, code)
  return word === undefined ? code : (say as (key: WordKey) => string)(word)
}
