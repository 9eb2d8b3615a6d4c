import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkNewPin, isGuessable } from '#shared/domain/staff/check-new-pin.ts'

describe('a new PIN', () => {
  it.each(['', '123', '123456789', '12a4', '１２３４', ' 2468', '-246'])(
    'of four to eight digits: %j is none',
    (pin) => expect(checkNewPin(pin)).toEqual({ ok: false, code: 'pin.digits' }),
  )

  it.each([
    ['the same digit', ['0000', '1111', '88888888']],
    ['digits in a row', ['1234', '4321', '0123', '7890', '0987', '12345678']],
    ['a piece said again', ['1212', '123123', '12341234', '246246']],
    ['doubled digits', ['1122', '112233', '666888', '99887766']],
    ['a year', ['1987', '2026']],
    ['a lucky number or a line of the keypad', ['1314', '5201314', '1688', '2580']],
  ])('that is %s is the first that is tried', (_, pins) => {
    for (const pin of pins) {
      expect(checkNewPin(pin), pin).toEqual({ ok: false, code: 'pin.too-simple' })
    }
  })

  it.each(['2468', '8024', '4071', '602915', '7316', '19870623'])('such as %s is taken', (pin) =>
    expect(checkNewPin(pin)).toEqual({ ok: true, value: pin }),
  )

  it('leaves nearly all of them: a rule that refused many would make the rest easier', () => {
    const all = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, '0'))
    const refused = all.filter(isGuessable)
    expect(refused.length).toBeLessThan(450)
  })

  it('is guessable read backwards too when it is a run', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 4, max: 8 }), (first, length) => {
        const run = Array.from({ length }, (_, index) => (first + index) % 10)
        expect(isGuessable(run.join(''))).toBe(true)
        expect(isGuessable([...run].reverse().join(''))).toBe(true)
      }),
    )
  })
})
