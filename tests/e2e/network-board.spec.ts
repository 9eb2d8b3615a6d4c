import { listFaults } from '#tests/support/desk/list-faults.ts'
import { NetworkCard } from '#tests/support/desk/network-card.ts'
import { OpenApp } from '#tests/support/desk/open-app.ts'
import { ScreenBrowser } from '#tests/support/network/screen-browser.ts'
import { expect, test } from './app-test.ts'

test('a TV on the shop’s network is paired, follows the board, and is shown out', async ({
  profile,
}) => {
  let app = await OpenApp.start(profile, ['--demo'])
  const tv = await ScreenBrowser.start()
  try {
    await app.desk.ready()
    await app.desk.goTo('settings')
    const card = new NetworkCard(app.desk.page)
    await expect(card.state).toHaveAttribute('data-state', 'off')
    const address = await card.openHere()

    const faults: string[] = []
    tv.page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await tv.resize(1920, 1080)
    await tv.page.goto(address)
    await tv.page.getByTestId('board-pairing').waitFor()
    expect(await listFaults(tv.page)).toEqual([])
    const code = await card.offerCode()
    await tv.page.keyboard.type(code === '111111' ? '222222' : '111111')
    await expect(tv.page.getByTestId('pairing-problem')).not.toBeEmpty()
    for (const digit of code) await tv.page.locator(`[data-key="${digit}"]`).click()
    const rows = tv.page.locator('li[data-called]')
    await rows.first().waitFor()

    // The same masked board as in the waiting room, and nothing more.
    await expect(card.screens).toHaveCount(1)
    await expect(card.screens).toHaveAttribute('data-connected', 'true')
    for (const text of await rows.allTextContents()) {
      expect(text).toMatch(/[\u4e00-\u9fff][A-Z]·[A-Z0-9]{1,2}\*{3}[A-Z0-9]/)
    }
    expect(faults.filter((text) => !text.includes('403'))).toEqual([])

    expect(await listFaults(tv.page)).toEqual([])

    // It follows a change at the desk.
    await app.desk.speak('en')
    await expect(tv.page.locator('html')).toHaveAttribute('lang', 'en')

    // The desk is started anew: the board says that it is old, and comes back by itself.
    await app.kill()
    await expect(tv.page.getByTestId('board-stale')).toBeVisible({ timeout: 40_000 })
    await expect(rows.first()).toBeVisible()
    app = await OpenApp.start(profile, ['--demo'])
    await app.desk.ready()
    await expect(tv.page.getByTestId('board-stale')).toBeHidden({ timeout: 30_000 })

    await app.desk.goTo('settings')
    const again = new NetworkCard(app.desk.page)
    await expect(again.screens).toHaveAttribute('data-connected', 'true')
    await again.fields.press('network-revoke')
    await tv.page.getByTestId('board-pairing').waitFor({ timeout: 5000 })
    await expect(rows).toHaveCount(0)
    await expect(again.screens).toHaveCount(0)
  } finally {
    await tv.close()
    await app.kill()
  }
})
