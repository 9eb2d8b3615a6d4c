import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { LARGEST_OFFSET } from './print-setup.ts'

export type OffsetProblem = 'offset.not-a-number' | 'offset.too-far'

/** Reads `1.5`, `-2` or `＋0.3` millimetres as tenths. */
export function parseOffset(text: string): Result<number, OffsetProblem> {
  const plain = text
    .normalize('NFKC')
    .replace('−', '-')
    .replace(/\s|mm|毫米/g, '')
  const [, sign, whole, tenth = '0'] = /^([+-]?)(\d{1,4})(?:\.(\d))?$/.exec(plain) ?? []
  if (whole === undefined) return fail('offset.not-a-number', { text })
  const size = Number(whole) * 10 + Number(tenth)
  if (size > LARGEST_OFFSET) return fail('offset.too-far', { most: LARGEST_OFFSET / 10 })
  // No minus zero: it would be kept and compared as another value.
  return ok(sign === '-' && size > 0 ? -size : size)
}

/** `1.5`, `-2.0`: tenths as millimetres. */
export const formatOffset = (tenths: number): string => (tenths / 10).toFixed(1)
