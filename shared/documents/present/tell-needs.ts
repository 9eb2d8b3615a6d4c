import type { NeedsSheet } from '#shared/domain/sales/needs/needs-sheet.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatPrice } from '#shared/kernel/format-money.ts'
import type { Currency, Money } from '#shared/kernel/money.ts'

/** What a buyer is asked, in the order of the form. */
export const NEEDS_QUESTIONS = [
  'uses',
  'people',
  'budget',
  'km',
  'energies',
  'bodies',
  'parking',
  'automatic',
  'longest',
  'likes',
  'present-car',
] as const
export type NeedsQuestion = (typeof NEEDS_QUESTIONS)[number]

export interface ToldAnswer {
  readonly question: NeedsQuestion
  readonly label: string
  readonly value: string
}

export interface ToldNeeds {
  readonly known: readonly ToldAnswer[]
  /** Names of the questions without an answer: still to be asked. */
  readonly open: readonly string[]
}

/** A buyer's answers in words, and which questions are still open. */
export function tellNeeds(needs: NeedsSheet, say: Say, currency: Currency): ToldNeeds {
  const asked = NEEDS_QUESTIONS.map((question) => ({
    question,
    label: say(`paper.needs-${question}`),
    value: tellAnswer(question, needs, say, currency),
  }))
  return {
    known: asked.flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }])),
    open: asked.flatMap(({ label, value }) => (value === undefined ? [label] : [])),
  }
}

function tellAnswer(
  question: NeedsQuestion,
  needs: NeedsSheet,
  say: Say,
  currency: Currency,
): string | undefined {
  const list = (values: readonly string[]): string | undefined =>
    values.length === 0 ? undefined : values.join(say('trade.comma'))
  const { people, kmPerYear, parking, longest, isAutomaticOnly, presentCar } = needs
  switch (question) {
    case 'uses':
      return list(needs.uses.map((use) => say(`needs.use.${use}`)))
    case 'people':
      return people === undefined ? undefined : say('paper.needs-people-count', { people })
    case 'budget':
      return tellBudget(needs, say, currency)
    case 'km':
      return kmPerYear === undefined ? undefined : `${grouped(kmPerYear)} km`
    case 'energies':
      // None named means that any will do; that is an answer.
      return (
        list(needs.energies.map((energy) => say(`needs.energy.${energy}`))) ??
        say('paper.needs-any')
      )
    case 'bodies':
      return list(needs.bodies.map((body) => say(`needs.body.${body}`)))
    case 'parking':
      return parking === undefined ? undefined : say(`needs.parking.${parking}`)
    case 'automatic':
      return isAutomaticOnly === undefined
        ? undefined
        : say(isAutomaticOnly ? 'needs.yes' : 'needs.no')
    case 'longest':
      return longest === undefined
        ? undefined
        : say('paper.needs-longest-value', { length: grouped(longest) })
    case 'likes':
      return list(needs.likes.map((like) => say(`needs.equip.${like}`)))
    case 'present-car':
      if (presentCar === undefined) return undefined
      // Nobody asked whether it is to go: the paper does not say that it stays.
      if (presentCar.isTradedIn === undefined) return presentCar.car
      return say(presentCar.isTradedIn ? 'paper.needs-traded-in' : 'paper.needs-kept', {
        car: presentCar.car,
      })
  }
}

function tellBudget(
  { budgetFrom, budgetTo }: NeedsSheet,
  say: Say,
  currency: Currency,
): string | undefined {
  const money = (amount: Money): string => formatPrice(amount, currency)
  if (budgetFrom !== undefined && budgetTo !== undefined) {
    return `${money(budgetFrom)}–${money(budgetTo)}`
  }
  if (budgetTo !== undefined) return say('paper.needs-budget-up-to', { to: money(budgetTo) })
  if (budgetFrom !== undefined) return say('paper.needs-budget-from', { from: money(budgetFrom) })
  return undefined
}

const grouped = (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',')
