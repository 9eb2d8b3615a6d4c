// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { holdStill } from '#renderer/ui/stage/hold-still.ts'

let letGo: () => void = () => undefined
afterEach(() => letGo())

const isStopped = (event: Event): boolean => !document.body.dispatchEvent(event)

const cancelable = { bubbles: true, cancelable: true }

describe('a screen in a public room', () => {
  it.each(['contextmenu', 'selectstart', 'dragstart', 'drop'])('allows no %s', (name) => {
    letGo = holdStill(document)
    expect(isStopped(new Event(name, cancelable))).toBe(true)
  })

  it('scrolls, but does not zoom, with the wheel', () => {
    letGo = holdStill(document)
    expect(isStopped(new WheelEvent('wheel', { ...cancelable, ctrlKey: true }))).toBe(true)
    expect(isStopped(new WheelEvent('wheel', cancelable))).toBe(false)
  })

  it('neither prints nor closes itself, whatever a script asks', () => {
    const { print, close } = window
    letGo = holdStill(document)
    expect([window.print(), window.close()]).toEqual([undefined, undefined])
    expect(window.print).not.toBe(print)
    expect(window.close).not.toBe(close)
    letGo()
    expect([window.print, window.close]).toEqual([print, close])
  })

  it('is an ordinary page again once let go', () => {
    holdStill(document)()
    expect(isStopped(new Event('contextmenu', cancelable))).toBe(false)
  })
})
