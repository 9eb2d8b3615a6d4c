import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { fillDisplay } from '#tests/support/desk/fill-display.ts'
import { OpenApp } from '#tests/support/desk/open-app.ts'
import { WAYS_OUT } from '#tests/support/desk/ways-out.ts'
import { expect, test } from './app-test.ts'

/** What a script in the page could ask through its door. */
const askMain = (page: Page, name: string, argument?: unknown): Promise<unknown> =>
  page.evaluate(
    ([asked, given]) =>
      (globalThis as unknown as Preloaded).qiantai.call(String(asked), given ?? undefined),
    [name, argument],
  )
interface Preloaded {
  readonly qiantai: { call(name: string, argument: unknown): Promise<unknown> }
}

/** Counts downloads that were not refused. */
const watchSession = (app: OpenApp): Promise<void> =>
  app.electron.evaluate(({ session }) => {
    const seen = { downloads: 0 }
    Object.assign(globalThis, { seen })
    session.fromPartition('public').on('will-download', (event) => {
      if (!event.defaultPrevented) seen.downloads += 1
    })
  })

const countDownloads = (app: OpenApp): Promise<number> =>
  app.electron.evaluate(
    () => (globalThis as unknown as { seen: { downloads: number } }).seen.downloads,
  )

for (const kind of ['counter', 'lounge', 'wall'] as const) {
  test(`a guest finds no way out of the ${kind}`, async ({ demoApp, profile }) => {
    const window = await fillDisplay(demoApp, kind)
    const page = await demoApp.screen(kind)
    const cdp = await page.context().newCDPSession(page)
    const file = join(profile, 'from-a-stick.html')
    await writeFile(file, '<h1>mine</h1>')
    await watchSession(demoApp)
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(globalThis, { isOld: true, heard })
      addEventListener('keydown', (event) => heard.push(event.key), true)
    })
    const lookAtPage = () =>
      page.evaluate(() => ({
        isSame: 'isOld' in globalThis,
        scale: visualViewport?.scale,
        ratio: devicePixelRatio,
        width: innerWidth,
        entries: history.length,
        showing: (document.querySelector('main')?.textContent?.length ?? 0) > 1,
      }))
    const [held, drawn] = [await window.state(), await lookAtPage()]
    expect(held).toMatchObject({ isKiosk: true, zoom: 1, hasTools: false })
    expect(drawn).toMatchObject({ isSame: true, scale: 1, showing: true })

    for (const way of WAYS_OUT) {
      await way.try({ window, page, cdp, file })
      expect(await window.state(), way.name).toEqual(held)
      expect(await lookAtPage(), way.name).toEqual(drawn)
    }
    // What comes late, comes within a moment: everything is looked at once more at the end.
    await window.press('Tab')
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard))
      .toContain('Tab')
    expect(await window.state()).toEqual(held)
    expect(await lookAtPage()).toEqual(drawn)
    expect(await countDownloads(demoApp)).toBe(0)
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
    // Of all keys sent, these alone reached the page; Control is the wheel's.
    expect(new Set(heard)).toEqual(new Set(['Escape', 'Control', 'Tab']))
  })
}

test('with the PIN a screen is left; wrong ones wait, also after a restart', async ({
  demoApp,
  profile,
}) => {
  const { desk } = demoApp
  const lounge = await fillDisplay(demoApp, 'lounge')
  const page = await demoApp.screen('lounge')
  const knock = async () => {
    for (let tap = 0; tap < 5; tap += 1) await page.mouse.click(20, 20)
  }
  const pad = page.getByTestId('pin-pad')
  // No PIN is set: the gesture does nothing. Asked the same way, so an answer has come by then.
  await knock()
  expect(await askMain(page, 'screen.can-leave')).toBe(false)
  await expect(pad).toHaveCount(0)

  await desk.fields.press('pin-set')
  await desk.fields.field('pin').fill('２４６８')
  await desk.fields.field('pin-again').fill('2468')
  await desk.page.keyboard.press('Enter')
  await expect(desk.page.getByTestId('pin-remove')).toBeVisible()

  await knock()
  await pad.waitFor()
  const box = await pad.getByRole('button').first().boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64)
  const type = async (digits: string) => {
    for (const digit of digits) await pad.getByRole('button', { name: digit, exact: true }).click()
    await pad.getByTestId('pin-ok').click()
  }
  for (const wrong of ['1111', '2222', '3333']) {
    await type(wrong)
    await expect(pad.getByRole('img')).toHaveAttribute('aria-label', /0/)
  }
  await expect(pad.getByTestId('pin-message')).toContainText(/[23]\d/)
  await expect(pad.getByTestId('pin-ok')).toBeDisabled()
  expect(await lounge.state()).toMatchObject({ isKiosk: true })

  const settings = join(profile, 'settings.json')
  expect(await readFile(settings, 'utf8')).not.toContain('2468')
  const asked = await askMain(page, 'screen.leave', { pin: '2468' })
  expect(asked).toMatchObject({ code: 'pin.wait' })
  // A minute later by the file, as after a restart: the rule itself is tested with a clock.
  await demoApp.quit()
  const kept = JSON.parse(await readFile(settings, 'utf8'))
  expect(kept.pinTries).toMatchObject({ wrong: 3 })
  await writeFile(settings, JSON.stringify({ ...kept, pinTries: { ...kept.pinTries, until: 0 } }))
  const again = await OpenApp.start(profile, ['--demo'])
  try {
    await again.desk.ready()
    const left = await fillDisplay(again, 'lounge')
    const board = await again.screen('lounge')
    await board.keyboard.press('Control+Alt+K')
    await board.getByTestId('pin-pad').waitFor()
    await board.keyboard.type('2468')
    await board.keyboard.press('Enter')
    await expect.poll(() => left.state()).toBeUndefined()
    const row = again.desk.page.getByTestId('screen-row-lounge')
    await expect(row).toHaveAttribute('data-state', 'closed')
  } finally {
    await again.kill()
  }
})
