import { RATING_QUESTIONS, type Rating } from '#shared/domain/rating/rating.ts'
import type { Say } from '#shared/i18n/words.ts'

/** What was said in one line: 讲解 4/5 · 质量 2/5 · 推荐 5/10 · 没修好. */
export const sayMarks = (
  say: Say,
  { faces, recommend, reasons, words }: Pick<Rating, 'faces' | 'recommend' | 'reasons' | 'words'>,
): string =>
  [
    ...RATING_QUESTIONS.flatMap((question) => {
      const face = faces[question]
      return face === undefined
        ? []
        : [say('rating.mark', { question: say(`rating.short.${question}`), face })]
    }),
    ...(recommend === undefined ? [] : [say('rating.recommendMark', { mark: recommend })]),
    ...reasons.map((reason) => say(`rating.reason.${reason}`)),
    ...(words === '' ? [] : [say('rating.quoted', { words })]),
  ].join(' · ')
