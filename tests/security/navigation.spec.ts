import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { WindowKind } from '#shared/ipc/contract.ts'
import type { OpenApp } from '#tests/support/desk/open-app.ts'
import { expect, test } from '../e2e/app-test.ts'
import { escapesFrom } from './support/escapes.ts'
import { openOutside } from './support/outside.ts'
import { tell } from './support/tell.ts'

const AREA = 'Windows: leaving the page'

/** The page every window shows. */
const lookAtWindows = (app: OpenApp) =>
  app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map(({ webContents }) => webContents.getURL().split('#')[0] ?? '')
      .sort(),
  )
/** What was loaded into frames of a page; one that was refused shows Chromium's error page. */
const listFrames = (page: Page): readonly string[] =>
  page
    .frames()
    .slice(1)
    .map((frame) => frame.url())
    .filter((url) => /^(https?|file|data|app|blob):/.test(url))

/** Lets a page remember that it is the same. */
const mark = (page: Page) =>
  page.evaluate(() => {
    Object.assign(globalThis, { isOld: true })
  })
const lookAtPage = (page: Page) =>
  page
    .evaluate(() => ({ isOld: 'isOld' in globalThis, title: document.title }))
    // Gone from under the question: it was another page's.
    .catch(() => ({ isOld: false, title: '' }))

/** Downloads that were begun, permissions that were given, programs that were handed an address. */
const watchMain = (app: OpenApp) =>
  app.electron.evaluate(({ session, shell }) => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    for (const each of [session.defaultSession, session.fromPartition('public')]) {
      each.on('will-download', (event) => {
        if (!event.defaultPrevented) seen.push('a download')
      })
    }
    shell.openExternal = async (address: string) => void seen.push(address)
  })
const seenInMain = (app: OpenApp): Promise<string[]> =>
  app.electron.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.splice(0))

/** A link or a file carried into the page and let go there. */
async function drop(page: Page, data: object): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp.send('Input.dispatchDragEvent', {
      type,
      x: 300,
      y: 300,
      data: { items: [], dragOperationsMask: 1, ...data },
    })
  }
  await cdp.detach()
}

const KINDS = ['desk', 'counter', 'lounge', 'wall'] as const satisfies readonly WindowKind[]

test('no window leaves its page, opens another or hands an address on', async ({
  app,
  profile,
}) => {
  const outside = await openOutside()
  const file = join(profile, 'from-a-stick.html')
  await writeFile(file, '<h1>mine</h1>')
  for (const kind of ['counter', 'lounge', 'wall'] as const) {
    await app.desk.openScreen(kind)
    await app.screen(kind)
  }
  await watchMain(app)
  const before = await lookAtWindows(app)
  expect(before).toEqual([...KINDS].sort().map((kind) => `app://qiantai/${kind}/index.html`))
  try {
    for (const kind of KINDS) {
      const page = kind === 'desk' ? app.desk.page : await app.screen(kind)
      await mark(page)
      const { title } = await lookAtPage(page)
      const lost: string[] = []
      const escapes = escapesFrom(kind)
      const judge = async (name: string) => {
        const [windows, own, inMain] = [
          await lookAtWindows(app),
          await lookAtPage(page),
          await seenInMain(app),
        ]
        const isSame = JSON.stringify(windows) === JSON.stringify(before)
        const isOwn = own.isOld && own.title === title
        const got = [...inMain, ...outside.heard.splice(0), ...listFrames(page)]
        if (isSame && isOwn && got.length === 0) return
        lost.push(`${name}: ${JSON.stringify({ windows, own, got })}`)
      }
      for (const { name, run, isBroughtBack } of escapes) {
        await page.evaluate(run, outside.address).catch(() => undefined)
        if (isBroughtBack) {
          await expect.poll(() => lookAtPage(page)).toEqual({ isOld: false, title })
          await expect.poll(() => page.evaluate(() => history.length)).toBe(1)
          await mark(page)
        }
        await judge(name)
      }
      const link = { mimeType: 'text/uri-list', data: outside.address, title: 'a link' }
      await drop(page, { items: [link] })
      await judge('a link dropped')
      await drop(page, { files: [file] })
      await judge('a file dropped')
      // What comes late comes within a moment.
      await page.waitForTimeout(700)
      await judge('any of them, later')
      const tried = escapes.length + 3
      tell('6-windows', {
        area: AREA,
        what: `${kind}: locations, windows, frames, forms, downloads, drops`,
        tried,
        held: tried - lost.length,
      })
      expect.soft(lost, kind).toEqual([])
    }
  } finally {
    await outside.close()
  }
})
