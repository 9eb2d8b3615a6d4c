import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Shop } from './shop.ts'

export type OpeningProblem = 'opening.not-a-time' | 'opening.closes-first' | 'opening.never-open'

/** Reads opening hours as typed: `830`, `8:30`, `08:30`; closing comes after opening. */
export function parseOpening(
  typed: NonNullable<Shop['opening']>,
): Result<NonNullable<Shop['opening']>, OpeningProblem> {
  const opensAt = parseTime(typed.opensAt)
  const closesAt = parseTime(typed.closesAt)
  if (opensAt === undefined || closesAt === undefined) return fail('opening.not-a-time')
  if (closesAt <= opensAt) return fail('opening.closes-first')
  const closedOn = [...new Set(typed.closedOn ?? [])].sort((a, b) => a - b)
  if (closedOn.length >= 7) return fail('opening.never-open')
  return ok({ opensAt, closesAt, ...(closedOn.length === 0 ? {} : { closedOn }) })
}

function parseTime(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim()
  const found = /^(\d{1,2}):?(\d{2})$/.exec(plain)
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])]
  if (found === null || hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
