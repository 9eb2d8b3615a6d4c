import {
  COMMON_QUESTIONS,
  type CommonQuestion,
  type ShopAnswer,
} from '#shared/domain/sales/presentation/questions.ts'
import type { Energy } from '#shared/domain/vehicle/vehicle.ts'
import type { Say } from '#shared/i18n/words.ts'
import { foldTyped, typedWords } from '#shared/kernel/typed-words.ts'

/** A question with the answer this shop gives. */
export interface AnsweredQuestion extends ShopAnswer {
  /** Whether the shop has changed it, or asked it itself. */
  readonly isOwn: boolean
  readonly isCommon: boolean
}

/** Every question with its answer; those about the cars on the table first, then by topic. */
export function listQuestions(
  say: Say,
  own: readonly ShopAnswer[],
  energies: readonly Energy[],
): AnsweredQuestion[] {
  const fits = ({ energies: only }: CommonQuestion): boolean =>
    only === undefined || energies.length === 0 || only.some((each) => energies.includes(each))
  const about = ({ energies: only }: CommonQuestion): boolean =>
    only?.some((each) => energies.includes(each)) === true
  const common = COMMON_QUESTIONS.filter(fits)
  const ordered = [...common.filter(about), ...common.filter((each) => !about(each))]
  const answered = ordered.map(({ id, topic }): AnsweredQuestion => {
    const changed = own.find((each) => each.id === id)
    return {
      id,
      topic,
      ask: changed?.ask ?? say(`questions.ask.${id}`),
      answer: changed?.answer ?? say(`questions.answer.${id}`),
      isOwn: changed !== undefined,
      isCommon: true,
    }
  })
  const asked = own
    .filter(({ id }) => !COMMON_QUESTIONS.some((each) => each.id === id))
    .map((each): AnsweredQuestion => ({ ...each, isOwn: true, isCommon: false }))
  return [...asked, ...answered]
}

/** Those that have every fragment typed; whoever has it in the question comes before the answers. */
export function findQuestions(
  questions: readonly AnsweredQuestion[],
  text: string,
): AnsweredQuestion[] {
  const parts = typedWords(text)
  const has = (words: string): boolean => parts.every((part) => foldTyped(words).includes(part))
  const asked = questions.filter(({ ask }) => has(ask))
  const told = questions.filter(({ ask, answer }) => !has(ask) && has(`${ask} ${answer}`))
  return [...asked, ...told]
}
