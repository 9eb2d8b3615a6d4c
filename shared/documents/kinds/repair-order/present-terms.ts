import { QUOTA_BASES, WORK_STANDARDS } from '#shared/domain/shop/order-terms.ts'
import { ARRIVALS } from '#shared/domain/visit/intake.ts'
import type { WordKey } from '#shared/i18n/words.ts'
import { hasText } from '#shared/kernel/has-text.ts'
import { formatRate } from '#shared/kernel/rate.ts'
import type { CheckLine } from '../../blocks/check-boxes.ts'
import type { PaperInput } from '../../paper-input.ts'
import { createWording } from '../../wording.ts'

/** How the car came is on record; what the shop agrees with everybody is ticked, the rest by hand. */
export function presentOrderChecks(input: PaperInput): CheckLine[] {
  const { say } = createWording(input)
  const { quotaBasis, standards = [] } = input.shop.orderTerms ?? {}
  const blank = (labels: readonly string[]) => labels.map((label) => ({ label, isTicked: false }))
  return [
    {
      label: say('paper.arrival'),
      boxes: ARRIVALS.map((arrival) => ({
        label: say(`trade.arrival.${arrival}`),
        isTicked: arrival === input.visit.intake.arrival,
      })),
    },
    {
      label: say('paper.order-quota'),
      boxes: QUOTA_BASES.map((basis) => ({
        label: say(`paper.order-quota.${basis}`),
        isTicked: basis === quotaBasis,
      })),
    },
    {
      label: say('paper.order-standard'),
      boxes: WORK_STANDARDS.map((standard) => ({
        label: say(`paper.order-standard.${standard}`),
        isTicked: standards.includes(standard),
      })),
    },
    {
      label: say('paper.consent.old-parts'),
      boxes: blank([say('paper.yes'), say('paper.no')]),
    },
  ]
}

const TERMS = [
  'paper.order-old-parts',
  'paper.order-warranty',
  'paper.order-dispute',
] as const satisfies readonly WordKey[]

/** The contract's terms, numbered by the layout. Rules are named without article numbers. */
export function presentTerms(input: PaperInput, copies: number): string[] {
  const { say, labelled } = createWording(input)
  const { deviation, payment = '' } = input.shop.orderTerms ?? {}
  return [
    say('paper.order-changes'),
    say('paper.order-deviation', {
      percent: deviation === undefined ? '______%' : formatRate(deviation),
    }),
    ...TERMS.map((key) => say(key)),
    labelled(say('paper.order-payment'), hasText(payment) ? payment : '________________________'),
    say('paper.order-copies', { count: copies }),
  ]
}
