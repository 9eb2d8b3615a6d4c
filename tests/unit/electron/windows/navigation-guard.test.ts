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
  const methods = () => ({
    setWindowOpenHandler: vi.fn(),
    loadURL: vi.fn(async (_address: string) => undefined),
    clearHistory: vi.fn(),
  })
  let contents: EventEmitter & ReturnType<typeof methods>

  beforeEach(() => {
    contents = Object.assign(new EventEmitter(), methods())
    guardNavigation(contents as unknown as WebContents, own)
  })

  it.each(['will-navigate', 'will-redirect', 'will-attach-webview'])('stops %s', (name) => {
    const preventDefault = vi.fn()
    contents.emit(name, { preventDefault }, 'https://example.com/?plate=1')
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  it('brings a window back from an empty page, and lets no way back lead there', async () => {
    contents.emit('did-navigate', {}, `${own}#/orders`)
    expect(contents.loadURL).not.toHaveBeenCalled()
    contents.emit('did-navigate', {}, 'about:blank')
    expect(contents.loadURL.mock.calls).toEqual([[own]])
    await vi.waitFor(() => expect(contents.clearHistory).toHaveBeenCalledOnce())
  })

  it('opens no second window', () => {
    const [[open] = []] = contents.setWindowOpenHandler.mock.calls
    expect(open?.({ url: own })).toEqual({ action: 'deny' })
  })
})
