import { describe, expect, it } from 'vitest'
import { chooseDisplay, decideReplacing } from '#electron/windows/choose-display.ts'

const desk = { id: 'desk', isPrimary: true }
const second = { id: 'second', isPrimary: false }
const third = { id: 'third', isPrimary: false }

describe('where a screen goes', () => {
  it('fills the second display by itself, or the one chosen', () => {
    expect(chooseDisplay([desk, second, third], null)).toEqual({
      displayId: 'second',
      isFullScreen: true,
    })
    expect(chooseDisplay([desk, second, third], 'third')?.displayId).toBe('third')
  })

  it('takes the second when the chosen one is gone', () => {
    expect(chooseDisplay([desk, second], 'third')?.displayId).toBe('second')
  })

  it('never covers the only display', () => {
    expect(chooseDisplay([desk], 'desk')).toEqual({ displayId: 'desk', isFullScreen: false })
    expect(chooseDisplay([desk], null)?.isFullScreen).toBe(false)
    expect(chooseDisplay([], null)).toBeUndefined()
  })
})

describe('when displays come and go', () => {
  const full = { displayId: 'second', isFullScreen: true }

  it('goes with its display and comes back with it', () => {
    expect(decideReplacing([desk], 'second', full)).toBe('close')
    expect(decideReplacing([desk, second], 'second', undefined)).toBe('open')
  })

  it('stays where it stands', () => {
    expect(decideReplacing([desk, second], 'second', full)).toBe('keep')
    expect(decideReplacing([desk], null, { displayId: 'desk', isFullScreen: false })).toBe('keep')
  })

  it('opens nothing that was closed by hand, nor over the desk', () => {
    expect(decideReplacing([desk, second], null, undefined)).toBe('keep')
    expect(decideReplacing([desk], 'desk', undefined)).toBe('keep')
  })
})
