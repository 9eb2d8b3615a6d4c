import { hasText } from '#shared/kernel/has-text.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { Energy } from '../../vehicle/vehicle.ts'

/** What buyers ask about, in the order of a talk. */
export const QUESTION_TOPICS = [
  'energy',
  'charging',
  'range',
  'tax',
  'finance',
  'trade-in',
  'insurance',
  'warranty',
  'delivery',
] as const
export type QuestionTopic = (typeof QUESTION_TOPICS)[number]

/** A question every showroom hears; its words are in the catalogue under its id. */
export interface CommonQuestion {
  readonly id: string
  readonly topic: QuestionTopic
  /** Only asked of these cars; absent: of any. */
  readonly energies?: readonly Energy[]
}

/** The questions the program comes with. */
export const COMMON_QUESTIONS = [
  { id: 'which-energy', topic: 'energy' },
  { id: 'plugin-without-charger', topic: 'energy', energies: ['plug-in-hybrid'] },
  { id: 'hybrid-battery', topic: 'energy', energies: ['hybrid', 'plug-in-hybrid'] },
  { id: 'home-charger', topic: 'charging', energies: ['battery-electric', 'plug-in-hybrid'] },
  { id: 'charge-time', topic: 'charging', energies: ['battery-electric', 'plug-in-hybrid'] },
  { id: 'public-cost', topic: 'charging', energies: ['battery-electric', 'plug-in-hybrid'] },
  { id: 'rain-charging', topic: 'charging', energies: ['battery-electric', 'plug-in-hybrid'] },
  { id: 'winter-range', topic: 'range', energies: ['battery-electric'] },
  { id: 'cltc', topic: 'range', energies: ['battery-electric', 'plug-in-hybrid'] },
  { id: 'battery-fade', topic: 'range', energies: ['battery-electric', 'plug-in-hybrid'] },
  { id: 'purchase-tax', topic: 'tax' },
  { id: 'vessel-tax', topic: 'tax' },
  { id: 'plates', topic: 'tax' },
  { id: 'loan-or-cash', topic: 'finance' },
  { id: 'early-repay', topic: 'finance' },
  { id: 'balloon', topic: 'finance' },
  { id: 'trade-in-process', topic: 'trade-in' },
  { id: 'trade-in-price', topic: 'trade-in' },
  { id: 'resale', topic: 'trade-in' },
  { id: 'insurance-which', topic: 'insurance' },
  { id: 'insurance-ev', topic: 'insurance', energies: ['battery-electric', 'plug-in-hybrid'] },
  { id: 'sanbao', topic: 'warranty' },
  { id: 'service-elsewhere', topic: 'warranty' },
  { id: 'accessories', topic: 'warranty' },
  { id: 'wait', topic: 'delivery' },
  { id: 'deposit-back', topic: 'delivery' },
] as const satisfies readonly CommonQuestion[]

/** A question in the shop's own words: another answer to a common one, or one of its own. */
export interface ShopAnswer {
  /** Of a common question, or an id of its own. */
  readonly id: string
  readonly topic: QuestionTopic
  readonly ask: string
  readonly answer: string
}

/** Writes an answer down; one of the same question takes the place of the last. */
export function keepAnswer(
  answers: readonly ShopAnswer[],
  { id, topic, ask, answer }: ShopAnswer,
): Result<ShopAnswer[], 'answer.empty'> {
  if (!hasText(ask) || !hasText(answer)) return fail('answer.empty')
  const kept = { id, topic, ask: ask.trim(), answer: answer.trim() }
  const rest = answers.filter((each) => each.id !== id)
  return ok([...rest, kept])
}

/** Takes the shop's own words away: the common answer stands again. */
export const dropAnswer = (answers: readonly ShopAnswer[], id: string): ShopAnswer[] =>
  answers.filter((each) => each.id !== id)
