import { ARRIVALS } from '#shared/domain/visit/intake.ts'
import type { WordKey } from '#shared/i18n/words.ts'
import type { CheckLine } from '../../blocks/check-boxes.ts'
import type { PaperInput } from '../../paper-input.ts'
import { createWording } from '../../wording.ts'

/** How the car came is on record; the rest of the contract's boxes is ticked by hand. */
export function presentOrderChecks(input: PaperInput): CheckLine[] {
  const { say } = createWording(input)
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
      boxes: blank([say('paper.order-quota.maker'), say('paper.order-quota.authority')]),
    },
    {
      label: say('paper.order-standard'),
      boxes: blank([
        say('paper.order-standard.national'),
        say('paper.order-standard.trade'),
        say('paper.order-standard.local'),
        say('paper.order-standard.manual'),
      ]),
    },
    {
      label: say('paper.consent.old-parts'),
      boxes: blank([say('paper.yes'), say('paper.no')]),
    },
  ]
}

const TERMS = [
  'paper.order-changes',
  'paper.order-deviation',
  'paper.order-old-parts',
  'paper.order-warranty',
  'paper.order-dispute',
] as const satisfies readonly WordKey[]

/** The contract's terms, numbered by the layout. Rules are named without article numbers. */
export function presentTerms(input: PaperInput, copies: number): string[] {
  const { say, labelled } = createWording(input)
  return [
    ...TERMS.map((key) => say(key)),
    labelled(say('paper.order-payment'), '________________________'),
    say('paper.order-copies', { count: copies }),
  ]
}
