import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { electronExecutable, makeProfile, PROJECT, removeProfile } from '../desk/launch.ts'

const APP = fileURLToPath(new URL('./browser-app', import.meta.url))

/**
 * Somebody else's browser: a second Chromium with a profile of its own, as a TV or a phone brings
 * one. It is the runtime's, so that nothing has to be installed for it.
 */
export class ScreenBrowser {
  readonly page: Page
  readonly #app: ElectronApplication
  readonly #profile: string

  private constructor(app: ElectronApplication, page: Page, profile: string) {
    this.#app = app
    this.page = page
    this.#profile = profile
  }

  static async start(): Promise<ScreenBrowser> {
    const profile = await makeProfile()
    const isRoot = process.platform === 'linux' && process.getuid?.() === 0
    const app = await _electron.launch({
      executablePath: electronExecutable(),
      args: [...(isRoot ? ['--no-sandbox'] : []), APP, `--user-data=${profile}`],
      cwd: PROJECT,
      timeout: 20_000,
    })
    return new ScreenBrowser(app, await app.firstWindow(), profile)
  }

  /** Stands as a TV does, or upright. */
  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height })
  }

  /** Becomes a phone: its size, its fingers, and its way to say so. */
  async becomePhone(): Promise<void> {
    await this.page.setViewportSize({ width: 390, height: 844 })
    const devtools = await this.#app.context().newCDPSession(this.page)
    await devtools.send('Emulation.setDeviceMetricsOverride', {
      width: 390,
      height: 844,
      deviceScaleFactor: 2,
      mobile: true,
    })
    await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  }

  /** Cuts the line, or joins it again. */
  setOffline(isOffline: boolean): Promise<void> {
    return this.#app.context().setOffline(isOffline)
  }

  async close(): Promise<void> {
    const child = this.#app.process()
    const ended = new Promise((settle) => child.once('exit', settle))
    child.kill('SIGKILL')
    await ended
    await removeProfile(this.#profile)
  }
}
