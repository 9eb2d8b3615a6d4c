import { expect, test } from './app-test.ts'

test('a window stays on its page and opens no other', async ({ app, desk }) => {
  const { page } = desk
  const own = page.url()
  expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull()
  expect(await page.evaluate(() => window.open('app://qiantai/counter/index.html'))).toBeNull()
  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  await page.evaluate(() => {
    location.href = 'app://qiantai/counter/index.html'
  })
  // Asked of the window itself: Playwright would wait for the navigation that never comes.
  const shown = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
  )
  expect(shown.map((address) => address.split('#')[0])).toEqual([own.split('#')[0]])
  expect(await page.evaluate(() => document.querySelector('[data-testid="desk"]') !== null)).toBe(
    true,
  )
  expect(app.electron.windows()).toHaveLength(1)
})

test('a page has no Node, no network and no permissions', async ({ app, desk }) => {
  await desk.openScreen('counter')
  const counter = await app.counter()
  for (const page of [desk.page, counter.page]) {
    const found = await page.evaluate(async () => {
      const refused = async (ask: () => Promise<unknown>): Promise<boolean> =>
        ask().then(
          () => false,
          () => true,
        )
      const { state } = await navigator.permissions.query({ name: 'geolocation' })
      return {
        node: ['require', 'process', 'Buffer'].filter((name) => name in globalThis),
        network: await refused(() => fetch('https://example.com/')),
        camera: await refused(() => navigator.mediaDevices.getUserMedia({ video: true })),
        geolocation: state,
        notification: await Notification.requestPermission(),
      }
    })
    expect(found).toMatchObject({
      node: [],
      network: true,
      camera: true,
      geolocation: 'denied',
      notification: 'denied',
    })
  }
})
