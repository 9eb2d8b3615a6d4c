import type { Failure, FailureDetail } from '#shared/kernel/result.ts'

type Wording = (detail: FailureDetail) => string

const character: Wording = ({ character, position }) =>
  `character ${position}, ${JSON.stringify(character)}, cannot stand there`
const length: Wording = ({ length, expected }) =>
  `has ${length} characters, ${expected} are expected`

/**
 * The rules' refusals in English, for the command line. (The desk words them in three languages;
 * here there is no screen and no language yet.)
 */
const WORDINGS: Readonly<Record<string, Wording>> = {
  'plate.empty': () => 'is empty',
  'plate.unknown-province': ({ character }) =>
    `${JSON.stringify(character)} is no province that plates begin with`,
  'plate.letter-i-or-o': character,
  'plate.bad-character': character,
  'plate.too-short': length,
  'plate.too-long': length,
  'vin.length': length,
  'vin.bad-character': character,
  'vin.check-digit': ({ expected, found }) =>
    `check digit, character 9, is ${found}, must be ${expected}`,
  'phone.empty': () => 'is empty',
  'phone.bad-character': character,
  'phone.length': ({ length, expected }) => `has ${length} digits, ${expected} are expected`,
  'phone.unknown-prefix': ({ prefix }) => `no number begins with ${prefix}`,
  'credit-code.length': length,
  'credit-code.bad-character': character,
  'credit-code.check-digit': ({ expected, found }) =>
    `check character, the last, is ${found}, must be ${expected}`,
  'job.name-empty': () => 'is empty',
  'job.name-too-long': ({ most }) => `is longer than ${most} characters`,
  'job.hours-out-of-range': ({ most }) => `must be 0 to ${most}`,
  'job.rate-out-of-range': ({ most }) => `must be 0 to ${most} minor units`,
  'part.name-empty': () => 'is empty',
  'part.name-too-long': ({ most }) => `is longer than ${most} characters`,
  'part.quantity-out-of-range': () => 'must be above 0 and at most 99999',
  'part.price-out-of-range': () => 'is too high',
  'part.customer-supplied-has-price': () => "the customer's own part must have price 0",
}

/** A refusal of the rules in English; its code where nobody has worded it. */
export const wordFailure = ({ code, detail = {} }: Failure<string>): string =>
  WORDINGS[code]?.(detail) ?? code
