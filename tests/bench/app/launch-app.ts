import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Runtime } from './runtime.ts'

export interface Launching {
  readonly runtime: Runtime
  /** A folder of folders.ts. */
  readonly app: string
  readonly profile: string
  readonly flags?: readonly string[]
}

/** Starts the real app under Playwright. */
export async function launchApp(launching: Launching): Promise<ElectronApplication> {
  const { runtime, app, profile, flags = [] } = launching
  return _electron.launch({
    executablePath: runtime.executable,
    args: [...runtime.flags, app, `--user-data=${profile}`, ...flags],
    env: Object.fromEntries(
      Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
    ),
    timeout: 60_000,
  })
}

/** The desk, when it takes input. */
export async function openDesk(app: ElectronApplication): Promise<Page> {
  const desk = await app.firstWindow()
  await desk.getByTestId('search').waitFor({ timeout: 60_000 })
  await allowNamedFunctions(desk)
  return desk
}

/** tsx wraps every named function in a call of its own, which a page does not have. */
export const allowNamedFunctions = (page: Page): Promise<void> =>
  page.evaluate('globalThis.__name = (named) => named')

/** The bench's own page, in an app staged with it. */
export async function openBenchPage(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow()
  await page.waitForLoadState('load')
  return page
}
