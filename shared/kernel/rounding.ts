function toNumber(value: bigint): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError(`Beyond exact integers: ${value}`)
  return number
}

/**
 * `numerator / denominator` to the nearest integer, exact halves away from zero (2.5 → 3,
 * −2.5 → −3), so that a refund mirrors the charge it undoes. Integers only; throws a RangeError
 * on division by zero, on a fraction, and when the answer is beyond exact integers.
 */
export function divideHalfUp(numerator: bigint | number, denominator: bigint | number): number {
  const n = BigInt(numerator)
  const d = BigInt(denominator)
  if (d === 0n) throw new RangeError('Division by zero')
  const isNegative = n < 0n !== d < 0n
  const top = n < 0n ? -n : n
  const bottom = d < 0n ? -d : d
  const magnitude = (2n * top + bottom) / (2n * bottom)
  return toNumber(isNegative ? -magnitude : magnitude)
}

/**
 * `a × b / divisor`, rounded once, half-up. The product is kept whole (it may pass 2⁵³), which is
 * what makes line amounts exact. Throws like `divideHalfUp`.
 */
export function multiplyThenDivide(a: number, b: number, divisor: number): number {
  return divideHalfUp(BigInt(a) * BigInt(b), divisor)
}
