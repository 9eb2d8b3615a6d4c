import type { Refusal } from '#renderer/i18n/use-explain.ts'
import type { Verdict } from '#shared/domain/import/judge-row.ts'
import type { Say } from '#shared/i18n/words.ts'

/** Why a row was refused, or what is worth knowing about one that was taken. */
export function wordVerdict(
  verdict: Verdict,
  say: Say,
  explain: (refusal: Refusal) => string,
): string {
  if (verdict.kind !== 'refused') return verdict.notes.map(explain).join(' ')
  const { field } = verdict.refusal
  const reason = explain(verdict.refusal)
  if (field === undefined) return reason
  const word = say(`lists.field.${field}`)
  // Many reasons name their field themselves.
  return reason.includes(word) ? reason : say('lists.reason', { field: word, reason })
}
