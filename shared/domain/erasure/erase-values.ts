import { ERASED_NAME } from './erasure.ts'
import type { Erasing, ErasingRules } from './personal-fields.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * A record, or the fields of it that an entry of the journal holds, without what is personal. Gives
 * back the very same object where there was nothing to erase. Doing it twice changes nothing.
 */
export const eraseValues = <T extends Fields>(fields: T, rules: ErasingRules): T =>
  Object.entries(rules).reduce<T>(
    (erased, [way, erasing]) => eraseAt(erased, way.split('.'), erasing) as T,
    fields,
  )

function eraseAt(value: unknown, way: readonly string[], erasing: Erasing): unknown {
  const [step = '', ...rest] = way
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  const isList = step.endsWith('[]')
  const name = isList ? step.slice(0, -2) : step
  const fields = value as Fields
  const inner = fields[name]
  if (inner === undefined) return value
  if (rest.length === 0) return withField(fields, name, erasedOf(inner, erasing))
  if (!isList) return withField(fields, name, eraseAt(inner, rest, erasing))
  if (!Array.isArray(inner)) return value
  const list = inner.map((each) => eraseAt(each, rest, erasing))
  return list.every((each, index) => each === inner[index]) ? value : { ...fields, [name]: list }
}

const erasedOf = (value: unknown, erasing: Erasing): unknown => {
  if (erasing === 'gone') return undefined
  // What was empty tells nobody anything, and stays.
  if (value === '') return value
  return erasing === 'masked' ? ERASED_NAME : ''
}

function withField(fields: Fields, name: string, value: unknown): Fields {
  if (fields[name] === value) return fields
  if (value !== undefined) return { ...fields, [name]: value }
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name))
}
