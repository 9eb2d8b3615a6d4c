import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { guardNavigation, isNavigationAllowed } from '#electron/windows/navigation-guard.ts'

// The log writes to the profile of a running app; there is none here.
vi.mock('#electron/services/log.ts', () => ({ writeLog: vi.fn() }))

const own = 'app://qiantai/desk/index.html'

describe('where a window may go', () => {
  it('may reload its own page', () => {
    expect(isNavigationAllowed(own, own)).toBe(true)
    expect(isNavigationAllowed(`${own}#/orders`, own)).toBe(true)
  })

  it.each([
    'app://qiantai/counter/index.html',
    'app://other/desk/index.html',
    'https://example.com/desk/index.html',
    'file:///etc/passwd',
    'data:text/html,hello',
    'javascript:alert(1)',
  ])('may not go to %s', (address) => {
    expect(isNavigationAllowed(address, own)).toBe(false)
  })
})

describe('the guard on a window', () => {
  let contents: EventEmitter & { setWindowOpenHandler: ReturnType<typeof vi.fn> }

  beforeEach(() => {
    contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn() })
    guardNavigation(contents as unknown as WebContents, own)
  })

  it.each(['will-navigate', 'will-redirect', 'will-attach-webview'])('stops %s', (name) => {
    const preventDefault = vi.fn()
    contents.emit(name, { preventDefault }, 'https://example.com/?plate=1')
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  it('opens no second window', () => {
    const [[open] = []] = contents.setWindowOpenHandler.mock.calls
    expect(open?.({ url: own })).toEqual({ action: 'deny' })
  })
})
