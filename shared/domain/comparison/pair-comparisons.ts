import type { Comparison } from './comparison.ts'

const SIDES = [
  ['左', '右'],
  ['left', 'right'],
] as const

/** The position on the other side: 左前 ↔ 右前, Front left ↔ Front right; undefined without a side. */
export const mirrorPosition = (position: string | undefined): string | undefined => {
  const text = position?.trim().toLowerCase() ?? ''
  for (const [left, right] of SIDES) {
    if (text.includes(left)) return text.replace(left, right)
    if (text.includes(right)) return text.replace(right, left)
  }
  return undefined
}

const isOtherSide = (one: Comparison, other: Comparison): boolean =>
  one.id !== other.id &&
  one.part.trim() === other.part.trim() &&
  mirrorPosition(one.position) === other.position?.trim().toLowerCase()

/** The same part on the other side of the car: the two are judged together. */
export const findOtherSide = (
  comparisons: readonly Comparison[],
  comparison: Comparison,
): Comparison | undefined => comparisons.find((other) => isOtherSide(comparison, other))

/** The list with left and right of a part in one group, groups in the order of their first. */
export const pairComparisons = (comparisons: readonly Comparison[]): readonly Comparison[][] => {
  const placed = new Set<string>()
  return comparisons.flatMap((comparison) => {
    if (placed.has(comparison.id)) return []
    const other = findOtherSide(
      comparisons.filter(({ id }) => !placed.has(id)),
      comparison,
    )
    const group = other === undefined ? [comparison] : [comparison, other]
    for (const { id } of group) placed.add(id)
    return [group]
  })
}
