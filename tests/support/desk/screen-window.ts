import { expect } from '@playwright/test'
import type { ScreenKind } from '#shared/ipc/contract.ts'
import type { OpenApp } from './open-app.ts'

/** What must stay as it is, whatever a guest tries. */
export interface ScreenState {
  readonly address: string
  readonly isKiosk: boolean
  readonly isFullScreen: boolean
  readonly isOnTop: boolean
  readonly isVisible: boolean
  readonly area: string
  readonly zoom: number
  readonly hasTools: boolean
  readonly windows: number
}

/** The window of a screen for customers, as the main process sees it. */
export class ScreenWindow {
  readonly #app: OpenApp
  readonly kind: ScreenKind

  constructor(app: OpenApp, kind: ScreenKind) {
    this.#app = app
    this.kind = kind
  }

  /** Undefined while there is no such window. */
  state(): Promise<ScreenState | undefined> {
    return this.#app.electron.evaluate(({ BrowserWindow }, kind) => {
      const windows = BrowserWindow.getAllWindows()
      const window = windows.find((each) => each.webContents.getURL().includes(`/${kind}/`))
      if (window === undefined) return undefined
      return {
        address: window.webContents.getURL(),
        isKiosk: window.isKiosk(),
        isFullScreen: window.isFullScreen(),
        isOnTop: window.isAlwaysOnTop(),
        isVisible: window.isVisible() && !window.isMinimized(),
        area: JSON.stringify(window.getBounds()),
        zoom: window.webContents.getZoomFactor(),
        hasTools: window.webContents.isDevToolsOpened(),
        windows: windows.length,
      }
    }, this.kind)
  }

  /** Does something to the window that no guest's hand in the page could. */
  do(
    what: 'close' | 'minimize' | 'hide' | 'leave-kiosk' | 'move' | 'sink' | 'crash' | 'open-tools',
  ): Promise<void> {
    return this.#app.electron.evaluate(
      ({ BrowserWindow }, { kind, what: wanted }) => {
        const window = BrowserWindow.getAllWindows().find((each) =>
          each.webContents.getURL().includes(`/${kind}/`),
        )
        if (window === undefined) throw new Error(`no ${kind} window`)
        const acts = {
          close: () => window.close(),
          minimize: () => window.minimize(),
          hide: () => window.hide(),
          'leave-kiosk': () => window.setKiosk(false),
          move: () => window.setBounds({ x: 10, y: 10, width: 300, height: 300 }),
          sink: () => window.setAlwaysOnTop(false),
          crash: () => window.webContents.forcefullyCrashRenderer(),
          'open-tools': () => window.webContents.openDevTools(),
        }
        acts[wanted]()
      },
      { kind: this.kind, what },
    )
  }

  /** A key as the system would send it. */
  async press(keyCode: string, modifiers: readonly KeyModifier[] = []): Promise<void> {
    await this.#app.electron.evaluate(
      ({ BrowserWindow }, { kind, keyCode: key, modifiers: held }) => {
        const window = BrowserWindow.getAllWindows().find((each) =>
          each.webContents.getURL().includes(`/${kind}/`),
        )
        for (const type of ['keyDown', 'keyUp'] as const) {
          window?.webContents.sendInputEvent({ type, keyCode: key, modifiers: [...held] })
        }
      },
      { kind: this.kind, keyCode, modifiers: [...modifiers] },
    )
  }

  /** Keeps the page busy for ever. */
  async hang(): Promise<void> {
    await this.#app.electron.evaluate(({ BrowserWindow }, kind) => {
      const window = BrowserWindow.getAllWindows().find((each) =>
        each.webContents.getURL().includes(`/${kind}/`),
      )
      const forever = 'globalThis.isOld = true; setTimeout(() => { for (;;) {} }, 0); 0'
      return window?.webContents.executeJavaScript(forever)
    }, this.kind)
  }

  /** Marks the page, so that one that was loaded anew is known. */
  async mark(): Promise<void> {
    await this.#ask('globalThis.isOld = true; 0')
  }

  /** Whether another page than the marked one stands there and has drawn what it shows. */
  async isBack(): Promise<boolean> {
    const hasDrawn = "document.querySelector('main')?.textContent.length > 1"
    return (await this.#ask(`globalThis.isOld === undefined && ${hasDrawn}`)) === true
  }

  /** Milliseconds until it is back after something happened to it. */
  async measureReturn(happen: () => Promise<void>): Promise<number> {
    const from = performance.now()
    await happen()
    await expect.poll(() => this.isBack(), { timeout: 20_000, intervals: [50] }).toBe(true)
    return performance.now() - from
  }

  /** Asks the page, which may be gone or busy: then there is no answer. */
  #ask(script: string): Promise<unknown> {
    const asked = this.#app.electron.evaluate(
      ({ BrowserWindow }, { kind, script: text }) => {
        const window = BrowserWindow.getAllWindows().find((each) =>
          each.webContents.getURL().includes(`/${kind}/`),
        )
        if (window === undefined || window.webContents.isCrashed()) return undefined
        if (window.webContents.isLoading()) return undefined
        const late = new Promise((settle) => setTimeout(settle, 300))
        return Promise.race([window.webContents.executeJavaScript(text), late])
      },
      { kind: this.kind, script },
    )
    return asked.catch(() => undefined)
  }
}

export type KeyModifier = 'control' | 'alt' | 'shift' | 'meta'
