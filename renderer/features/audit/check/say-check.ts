import type { Say } from '#shared/i18n/words.ts'
import { formatDateTime, instant } from '#shared/kernel/instant.ts'
import { type CheckResult, isWhole } from './check-result.ts'

/** As many digits as are read out to compare two prints. */
const HEAD_DIGITS = 16

/** The first digits of the last line's check value, which stands for all before it. */
export const shortHead = ({ file }: CheckResult): string => file.head.slice(0, HEAD_DIGITS)

/** The outcome in words: whole, or where and how not. */
export function sayOutcome(say: Say, result: CheckResult): readonly string[] {
  const { file, difference } = result
  if (isWhole(result)) return [say('audit.check.whole')]
  const lines: string[] = []
  if (file.damage !== undefined) {
    const { file: name, line, afterSeq } = file.damage
    lines.push(
      say('audit.check.broken'),
      say('audit.check.brokenAt', { file: name, line, seq: afterSeq }),
    )
  }
  if (difference !== undefined) {
    const { seq, kind } = difference
    const name =
      kind === 'other-content'
        ? say('audit.check.otherContent')
        : say(
            kind === 'missing-in-file'
              ? 'audit.check.missingIn.file'
              : 'audit.check.missingIn.database',
          )
    lines.push(say('audit.check.differs'), say('audit.check.differsAt', { seq, name }))
  }
  return lines
}

/** When the first and the last entry were written, in the shop's time. */
export function saySpan({ file }: CheckResult, offsetMinutes: number): string {
  const times = [file.firstAt, file.lastAt].flatMap((text) => {
    const at = text === undefined ? undefined : instant(text)
    return at?.ok === true ? [formatDateTime(at.value, offsetMinutes)] : []
  })
  return times.join(' — ')
}

/** The outcome as one line to be printed or kept in another place. */
export const sayCheckLine = (
  say: Say,
  result: CheckResult,
  shop: { readonly name: string; readonly offsetMinutes: number },
): string =>
  say('audit.check.line', {
    at: formatDateTime(result.at, shop.offsetMinutes),
    shop: shop.name,
    result: sayOutcome(say, result).join(' '),
    entries: result.file.entries,
    head: result.file.head,
  })
