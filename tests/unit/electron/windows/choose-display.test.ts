import { describe, expect, it } from 'vitest'
import { chooseDisplay, chooseSubstitute } from '#electron/windows/choose-display.ts'
import { identityOf } from '#electron/windows/display-identity.ts'
import { aDisplay, roomOf } from './displays.ts'

const desk = aDisplay('desk', 0)
const second = aDisplay('second', 1920)
const third = aDisplay('third', 3840)

describe('where a screen that is asked for goes', () => {
  it('fills the second display by itself, or the one chosen', () => {
    const room = roomOf([desk, second, third])
    expect(chooseDisplay(room, null)).toEqual({ displayId: 'second', isFullScreen: true })
    expect(chooseDisplay(room, identityOf(third))?.displayId).toBe('third')
  })

  it('takes the next when another screen fills the second', () => {
    const room = roomOf([desk, second, third], ['second'])
    expect(chooseDisplay(room, null)?.displayId).toBe('third')
  })

  it('stands beside the desk when its own is gone or taken: it may show a customer’s prices', () => {
    const beside = { displayId: 'desk', isFullScreen: false }
    expect(chooseDisplay(roomOf([desk, second]), identityOf(third))).toEqual(beside)
    expect(chooseDisplay(roomOf([desk, second], ['second']), identityOf(second))).toEqual(beside)
  })

  it('never covers the display of the desk', () => {
    const beside = { displayId: 'desk', isFullScreen: false }
    expect(chooseDisplay(roomOf([desk]), identityOf(desk))).toEqual(beside)
    expect(chooseDisplay(roomOf([desk, second]), identityOf(desk))).toEqual(beside)
    expect(chooseDisplay(roomOf([desk]), null)).toEqual(beside)
    expect(chooseDisplay(roomOf([]), null)).toBeUndefined()
  })
})

describe('where a screen goes while its display is away', () => {
  it('is a free one for lounge and wall, and none for the counter', () => {
    const room = roomOf([desk, second])
    expect(chooseSubstitute('lounge', room)?.displayId).toBe('second')
    expect(chooseSubstitute('wall', room)?.displayId).toBe('second')
    expect(chooseSubstitute('counter', room)).toBeUndefined()
    expect(chooseSubstitute('wall', roomOf([desk, second], ['second']))).toBeUndefined()
  })
})
