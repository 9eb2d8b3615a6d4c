import { type FieldChange, fieldsOf, type PathStep } from './field-change.ts'
import { type Fields, hasFields, identityOf, stepOf } from './list-elements.ts'
import { isHiddenField, isSealedField } from './told-fields.ts'

/** A value that is there or not: `undefined` is nothing. */
type Maybe = unknown

/**
 * What differs between two states of a part of a record, told by its smallest parts: 项目 更换机油 ·
 * 客户决定: 待定 → 同意. Elements of lists are matched by their id, key or point, else by their place.
 */
export function diffValues(
  from: Maybe,
  to: Maybe,
  path: readonly PathStep[] = [],
): readonly FieldChange[] {
  if (isSame(from, to)) return []
  const field = fieldsOf(path).at(-1)
  if (field !== undefined && isSealedField(field) && endsWithField(path)) {
    return [{ kind: 'sealed', path }]
  }
  // A photo is one thing to people, whatever it is kept as.
  if (isPhoto(from) || isPhoto(to)) return [change(path, from, to, 'sealed')]
  if (isElementList(from) || isElementList(to)) return diffLists(asList(from), asList(to), path)
  if (hasFields(from) || hasFields(to)) return diffParts(from, to, path)
  return [change(path, from, to, 'changed')]
}

const endsWithField = (path: readonly PathStep[]): boolean => {
  const last = path.at(-1)
  return last !== undefined && 'field' in last
}

/** Records are plain data: their text says whether they differ. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)

const isPhoto = (value: unknown): boolean =>
  hasFields(value) && typeof value.hash === 'string' && typeof value.mime === 'string'

const isElementList = (value: unknown): value is readonly Fields[] =>
  Array.isArray(value) && value.length > 0 && value.every(hasFields)

const asList = (value: unknown): readonly Fields[] => (isElementList(value) ? value : [])

function change(
  path: readonly PathStep[],
  from: Maybe,
  to: Maybe,
  kind: 'changed' | 'sealed',
): FieldChange {
  if (kind === 'sealed') return { kind: kindOf(from, to, 'sealed'), path }
  return {
    kind,
    path,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

const kindOf = (from: Maybe, to: Maybe, both: 'sealed'): FieldChange['kind'] => {
  if (from === undefined) return 'added'
  return to === undefined ? 'removed' : both
}

/** The fields of a part: one that came or went is told as that, then by what is in it. */
function diffParts(from: Maybe, to: Maybe, path: readonly PathStep[]): readonly FieldChange[] {
  // What was one value and has parts now, or the other way round: as a whole.
  if (from !== undefined && to !== undefined && !(hasFields(from) && hasFields(to))) {
    return [change(path, from, to, 'changed')]
  }
  if (to === undefined) return [{ kind: 'removed', path }]
  const before = hasFields(from) ? from : {}
  const after = hasFields(to) ? to : {}
  const depth = path.length
  const inner = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !isHiddenField(field, depth))
    .flatMap((field) => diffValues(before[field], after[field], [...path, { field }]))
  return from === undefined && depth > 0 ? [{ kind: 'added', path }, ...inner] : inner
}

function diffLists(
  before: readonly Fields[],
  after: readonly Fields[],
  path: readonly PathStep[],
): readonly FieldChange[] {
  const identity = identityOf(before, after)
  const keyOf = (element: Fields, index: number): unknown =>
    identity === undefined ? index : element[identity]
  const earlier = new Map(before.map((element, index) => [keyOf(element, index), element]))
  const later = new Map(after.map((element, index) => [keyOf(element, index), element]))
  const gone = before.flatMap((element, index): FieldChange[] =>
    later.has(keyOf(element, index))
      ? []
      : [{ kind: 'removed', path: [...path, stepOf(element, index + 1)] }],
  )
  const rest = after.flatMap((element, index) =>
    diffValues(earlier.get(keyOf(element, index)), element, [...path, stepOf(element, index + 1)]),
  )
  const isMoved = !isSame(
    [...earlier.keys()].filter((key) => later.has(key)),
    [...later.keys()].filter((key) => earlier.has(key)),
  )
  return [...gone, ...rest, ...(isMoved ? [{ kind: 'moved' as const, path }] : [])]
}
