import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKeyRefused } from '#electron/windows/refused-keys.ts'

const NONE = { control: false, meta: false, alt: false }
const press = (key: string, held: Partial<typeof NONE> = {}) =>
  isKeyRefused({ key, ...NONE, ...held })

describe('keys at a screen for customers', () => {
  it.each(['Tab', 'Enter', ' ', 'Escape', 'ArrowLeft', 'PageDown', 'Home', '0', '7', 'Backspace'])(
    'lets %s work in the page',
    (key) => expect(press(key)).toBe(false),
  )

  it.each(['F1', 'F5', 'F11', 'F12', 'BrowserBack', 'ContextMenu', 'PrintScreen', 'a', '中'])(
    'refuses %s',
    (key) => expect(press(key)).toBe(true),
  )

  it('refuses every chord, whatever the key, but the one that asks for the PIN', () => {
    const chord = fc.record({
      key: fc.constantFrom(
        ...'wntrpojsiR0+-='.split(''),
        'Tab',
        'Enter',
        'F4',
        'ArrowLeft',
        'Escape',
      ),
      control: fc.boolean(),
      meta: fc.boolean(),
      alt: fc.boolean(),
    })
    fc.assert(
      fc.property(chord, (pressed) => {
        fc.pre(pressed.control || pressed.meta || pressed.alt)
        expect(isKeyRefused(pressed)).toBe(true)
      }),
    )
    expect(press('k', { control: true, alt: true })).toBe(false)
    expect(press('K', { control: true, alt: true })).toBe(false)
    expect(press('k', { control: true })).toBe(true)
  })
})
