import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** `pin.digits`: not four to eight digits; `pin.too-simple`: among the first that anybody tries. */
export type NewPinRefusal = 'pin.digits' | 'pin.too-simple'

/** Lucky numbers and patterns of the keypad that people take most. */
const POPULAR = new Set([
  '1314',
  '5201314',
  '520520',
  '1688',
  '2580',
  '0852',
  '147258',
  '147258369',
  '159357',
  '159753',
  '110119',
])

/** 1234, 9876, 7890: every digit one on from the last, or one back; 0 follows 9. */
const isRun = (digits: readonly number[], step: 1 | 9): boolean =>
  digits.every((digit, index) => index === 0 || digit === ((digits[index - 1] ?? 0) + step) % 10)

/** 1111, 1212, 123123: a shorter piece said again. */
const isRepeated = (pin: string): boolean =>
  [1, 2, 3, 4].some(
    (length) =>
      length < pin.length &&
      pin.length % length === 0 &&
      pin === pin.slice(0, length).repeat(pin.length / length),
  )

/** 1122, 112233, 666888: each digit said as often as the others, and then a run, or two of them. */
const isDoubled = (pin: string): boolean =>
  [2, 3, 4].some((times) => {
    if (pin.length % times !== 0) return false
    const singles = [...pin].filter((_, index) => index % times === 0)
    if (singles.map((digit) => digit.repeat(times)).join('') !== pin) return false
    const digits = singles.map(Number)
    return digits.length <= 2 || isRun(digits, 1) || isRun(digits, 9)
  })

/** A year somebody could be born in, or that it is. */
const isYear = (pin: string): boolean => /^(?:19|20)\d\d$/.test(pin)

/** Whether a PIN is among the few that are tried first. */
export const isGuessable = (pin: string): boolean => {
  const digits = [...pin].map(Number)
  return (
    POPULAR.has(pin) ||
    isYear(pin) ||
    isRun(digits, 1) ||
    isRun(digits, 9) ||
    isRepeated(pin) ||
    isDoubled(pin)
  )
}

/** A PIN somebody wants to have: four to eight digits that nobody guesses at first sight. */
export function checkNewPin(pin: string): Result<string, NewPinRefusal> {
  if (!/^\d{4,8}$/.test(pin)) return fail('pin.digits')
  return isGuessable(pin) ? fail('pin.too-simple') : ok(pin)
}
