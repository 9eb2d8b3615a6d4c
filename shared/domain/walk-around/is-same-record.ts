/**
 * Whether two plain records say the same, whatever the order of their fields. A field that is
 * undefined counts as one that is not there, as it does once it has been stored.
 */
export function isSameRecord(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object') return false
  if (one === null || other === null || Array.isArray(one) !== Array.isArray(other)) return false
  const left = one as Readonly<Record<string, unknown>>
  const right = other as Readonly<Record<string, unknown>>
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => isSameRecord(left[key], right[key]))
}
