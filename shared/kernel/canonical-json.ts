/** What can be written canonically. An absent member and an undefined one are the same. */
export type CanonicalValue =
  | string
  | number
  | boolean
  | null
  | readonly CanonicalValue[]
  | { readonly [key: string]: CanonicalValue | undefined }

/**
 * JSON in one way only: members sorted by their UTF-16 units, no spaces. Two values that say the
 * same give the same text, in whatever order they were put together; any other difference shows.
 * Throws a RangeError on a number that JSON cannot hold.
 */
export function canonicalJson(value: CanonicalValue): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`No JSON number: ${value}`)
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key]
      return member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(member)}`]
    })
  return `{${members.join(',')}}`
}

const isList = (
  value: Exclude<CanonicalValue, string | number | boolean | null>,
): value is readonly CanonicalValue[] => Array.isArray(value)
