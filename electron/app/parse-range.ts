/** A piece of a file, both ends included. */
export interface ByteRange {
  readonly from: number
  readonly to: number
}

/** Most bytes given in one answer: a player asks again for the rest. */
export const LARGEST_PIECE = 4 * 1024 * 1024

/**
 * Reads a `Range` header (RFC 9110, 14.2) of one range; undefined when there is none that we read,
 * `unsatisfiable` when it lies outside the file.
 */
export function parseRange(
  header: string | null,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  if (found === null) return undefined
  const [, first = '', last = ''] = found
  if (first === '' && last === '') return undefined
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (from > end || (first === '' && last === '0')) return 'unsatisfiable'
  return { from, to: Math.min(end, from + LARGEST_PIECE - 1) }
}
