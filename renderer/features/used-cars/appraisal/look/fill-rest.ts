import type { PointAnswers, SectionPointKey } from '#shared/domain/used-car/section-point.ts'

/** The answers with every point of `keys` that is still open taken for sound; nothing else is touched. */
export const fillRest = (answers: PointAnswers, keys: readonly SectionPointKey[]): PointAnswers =>
  Object.fromEntries([
    ...Object.entries(answers),
    ...keys
      .filter((key) => (answers[key]?.state ?? 'not-checked') === 'not-checked')
      .map((key) => [key, { ...answers[key], state: 'sound' }]),
  ])
