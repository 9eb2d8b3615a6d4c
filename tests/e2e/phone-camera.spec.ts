import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT } from '#tests/support/desk/launch.ts'
import { listFaults } from '#tests/support/desk/list-faults.ts'
import { NetworkCard } from '#tests/support/desk/network-card.ts'
import { PhoneScreen } from '#tests/support/network/phone-screen.ts'
import { ScreenBrowser } from '#tests/support/network/screen-browser.ts'
import { CAMERA_NAME, GPS_MARK, withExif } from '#tests/support/photos/make-photos.ts'
import { expect, test } from './app-test.ts'

const photo = (name: string): string => join(PROJECT, 'tests/fixtures/photos', `${name}.jpg`)

test('a technician’s phone sends old and new photo and the value into the comparison', async ({
  demoApp,
  profile,
}) => {
  const { desk } = demoApp
  const browser = await ScreenBrowser.start()
  try {
    await desk.goTo('settings')
    await new NetworkCard(desk.page).openHere()
    await desk.goTo('board')
    await desk.board.openFirstOf('in-repair')
    await desk.visit.open('comparison')
    const plate = await desk.page.getByTestId('visit').getAttribute('data-plate')
    const { comparison } = desk.visit
    await desk.page.getByTestId('phone-open').waitFor()
    const before = await comparison.rows.count()
    await desk.page.keyboard.press('F5')
    const qr = desk.page.getByTestId('phone-dialog').getByTestId('qr-code')
    const url = (await qr.getAttribute('data-text')) ?? ''

    const faults: string[] = []
    browser.page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await browser.becomePhone()
    const phone = new PhoneScreen(browser.page)
    await phone.scan(url)
    await phone.state('ready').waitFor()
    expect(browser.page.url()).not.toContain('#')
    expect(await browser.page.content()).not.toContain(plate)
    await expect(desk.page.getByTestId('phone-state')).toHaveAttribute('data-state', 'opened')

    // The advisor goes on working; the phone does too.
    await desk.page.keyboard.press('Escape')
    await expect(desk.page.getByTestId('phone-chip')).toBeVisible()
    const worn = join(profile, 'worn.jpg')
    await writeFile(worn, withExif(new Uint8Array(await readFile(photo('pad-worn'))), 1))
    await phone.namePart('前制动摩擦片', '左前内侧')
    await phone.photograph('old', worn)
    await expect(phone.entries('sent')).toHaveCount(1)
    await expect(comparison.rows).toHaveCount(before + 1)
    await comparison.rows.last().click()
    const kept = await comparison.hashOf('old')
    const file = await readFile(join(profile, 'attachments', kept.slice(0, 2), kept))
    for (const trace of ['Exif', CAMERA_NAME, GPS_MARK]) expect(file.includes(trace)).toBe(false)

    // What comes while the desk looks at it is there at once, and what was typed stays.
    await comparison.fields.type('comparison-note', '内侧偏磨')
    await phone.measure('2.1')
    await expect(comparison.fields.field('comparison-measured')).toHaveValue('2.1')
    await expect(comparison.fields.field('comparison-unit')).toHaveValue('mm')
    await phone.photograph('new', photo('pad-new'))
    expect(await comparison.hashOf('new')).toMatch(/^[0-9a-f]{64}$/)
    await expect(comparison.fields.field('comparison-note')).toHaveValue('内侧偏磨')
    await comparison.fields.press('comparison-save')

    expect(await listFaults(browser.page)).toEqual([])

    // The line is gone for a while: nothing is lost, nothing is doubled.
    await browser.setOffline(true)
    await phone.measure('2.0')
    await expect(phone.offline).toBeVisible()
    await browser.setOffline(false)
    await expect(phone.entries('sent')).toHaveCount(4)
    await expect(comparison.fields.field('comparison-measured')).toHaveValue('2')
    await expect(comparison.rows).toHaveCount(before + 1)

    // The code is worth nothing any more, and the desk ends it.
    const again = await browser.page.evaluate(
      async (key) =>
        (await fetch('/phone/session', { method: 'POST', body: JSON.stringify({ key }) })).status,
      url.split('#')[1],
    )
    expect(again).toBe(403)
    await desk.page.getByTestId('phone-chip').click()
    await expect(desk.page.getByTestId('phone-received')).toContainText('4')
    await desk.page.keyboard.press('F8')
    await phone.state('over').waitFor({ timeout: 20_000 })
    expect(faults.filter((text) => !/40[13]|ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([])
  } finally {
    await browser.close()
  }
})

test('without the network the phone’s key leads to where it is opened', async ({ demoApp }) => {
  const { desk } = demoApp
  await desk.goTo('board')
  await desk.board.openFirstOf('in-repair')
  await desk.visit.open('comparison')
  await desk.page.getByTestId('phone-open').waitFor()
  await desk.page.keyboard.press('F5')
  await desk.page.getByTestId('phone-off').waitFor()
  await desk.page.keyboard.press('Enter')
  await desk.page.getByTestId('network-card').waitFor()
})
