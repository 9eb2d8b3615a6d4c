import type { ElectronApplication, Page } from '@playwright/test'
import type { ScreenKind, WindowKind } from '#shared/ipc/contract.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import { CounterDisplay } from './counter-display.ts'
import { Desk } from './desk.ts'
import { launch } from './launch.ts'

/** The running app: its desk, and the screens that customers see. */
export class OpenApp {
  readonly electron: ElectronApplication
  readonly desk: Desk
  #now: Instant | undefined

  private constructor(electron: ElectronApplication, deskPage: Page) {
    this.electron = electron
    this.desk = new Desk(deskPage)
  }

  /** Starts the app on a profile and waits for the desk. */
  static async start(profile: string, more: readonly string[] = []): Promise<OpenApp> {
    // Under load a virtual display may refuse Chromium's graphics process once; not the app's doing.
    const electron = await launch(profile, more).catch((error: unknown) => {
      console.warn(`the app was started a second time: ${String(error).split('\n')[0]}`)
      return launch(profile, more)
    })
    return new OpenApp(electron, await windowOf(electron, 'desk'))
  }

  /** Lets every window live at one moment, until it is moved on. */
  async setClock(now: Instant): Promise<void> {
    this.#now = now
    await Promise.all(this.electron.windows().map((page) => holdClock(page, now)))
  }

  /**
   * Makes a window's page exactly as large as asked for. The page, not the window: a window manager
   * may keep a window of the display's size a little smaller.
   */
  async resize(kind: WindowKind, width: number, height: number): Promise<void> {
    const page = await windowOf(this.electron, kind)
    await page.setViewportSize({ width, height })
  }

  /** The counter display, once it stands. */
  async counter(): Promise<CounterDisplay> {
    return new CounterDisplay(await this.screen('counter'))
  }

  /** The lounge board's page, once it stands. */
  lounge(): Promise<Page> {
    return this.screen('lounge')
  }

  /** The page of a screen, once it stands. */
  async screen(kind: ScreenKind): Promise<Page> {
    const page = await windowOf(this.electron, kind)
    if (this.#now !== undefined) await holdClock(page, this.#now)
    return page
  }

  /** Quits as a person does, and waits until it has. */
  async quit(): Promise<void> {
    await this.electron.close()
  }

  /** Pulls the plug. */
  async kill(): Promise<void> {
    const child = this.electron.process()
    const ended = new Promise((settle) => child.once('exit', settle))
    child.kill('SIGKILL')
    await ended
  }
}

async function windowOf(electron: ElectronApplication, kind: WindowKind): Promise<Page> {
  const isIt = (page: Page): boolean => page.url().includes(`/${kind}/`)
  const deadline = Date.now() + 30_000
  for (;;) {
    const page = electron.windows().find(isIt)
    if (page !== undefined) {
      await page.waitForLoadState('domcontentloaded')
      return page
    }
    const left = deadline - Date.now()
    if (left <= 0) throw new Error(`the ${kind} window did not open`)
    // A window may come up on about:blank first: looked at again soon, not only when one is made.
    await electron.waitForEvent('window', { timeout: Math.min(250, left) }).catch(() => undefined)
  }
}

async function holdClock(page: Page, now: Instant): Promise<void> {
  await page.clock.setFixedTime(now)
  // What shows the time draws it anew when a window comes back into view.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}
