import { describe, expect, it } from 'vitest'
import { findDeskDisplay } from '#electron/windows/desk-display.ts'
import { aDisplay } from './displays.ts'

const primary = aDisplay('primary', 0)
const second = aDisplay('second', 1920)

describe('the display on which the desk is worked', () => {
  it('is the one most of its window lies on', () => {
    const window = { x: 1500, y: 100, width: 1440, height: 900 }
    expect(findDeskDisplay([primary, second], window)?.id).toBe('second')
    expect(findDeskDisplay([primary, second], { ...window, x: 900 })?.id).toBe('primary')
  })

  it('is the primary before the window has opened, and when it lies nowhere', () => {
    expect(findDeskDisplay([second, primary], undefined)?.id).toBe('primary')
    const away = { x: 9000, y: 9000, width: 1440, height: 900 }
    expect(findDeskDisplay([second, primary], away)?.id).toBe('primary')
    expect(findDeskDisplay([], undefined)).toBeUndefined()
  })
})
