import type { Page } from '@playwright/test'
import { contentSecurityPolicy } from '#electron/app/content-security-policy.ts'
import { NetworkCard } from '#tests/support/desk/network-card.ts'
import { ScreenBrowser } from '#tests/support/network/screen-browser.ts'
import { expect, test } from '../e2e/app-test.ts'
import { INJECTIONS, type Injection } from './support/injections.ts'
import { type Outside, openOutside } from './support/outside.ts'
import { tell } from './support/tell.ts'

const AREA = 'Pages: what slips into one'
/** What takes its time, like the gathering of WebRTC's candidates, is heard within this; ms. */
const SETTLE_MS = 1500

interface Tried {
  readonly name: string
  readonly ran: readonly string[]
  readonly heard: readonly string[]
}

/** Tries everything in one page and says what ran or was heard outside. */
async function inject(
  page: Page,
  outside: Outside,
  injections: readonly Injection[] = INJECTIONS,
): Promise<readonly Tried[]> {
  const tried: Tried[] = []
  await page.evaluate(() => {
    globalThis.ran = []
  })
  const listen = async (name: string) => {
    const ran = await page.evaluate(() => globalThis.ran.splice(0))
    tried.push({ name, ran, heard: outside.heard.splice(0) })
  }
  for (const { name, run } of injections) {
    // What throws at once was refused at once.
    await page.evaluate(run, outside.address).catch(() => undefined)
    await listen(name)
  }
  await page.waitForTimeout(SETTLE_MS)
  await listen('any of them, later')
  return tried
}

const failuresOf = (tried: readonly Tried[]) =>
  tried.filter(({ ran, heard }) => ran.length + heard.length > 0)

/** The page, its scripts and styles, asked for again: what policy each answer carries. */
const policiesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const parts = [...document.querySelectorAll('script[src], link[href]')].map((part) =>
      String(Reflect.get(part, 'src') ?? Reflect.get(part, 'href')),
    )
    const own = [location.href.split('#')[0] ?? '', ...parts].filter(
      (address) => !/^(data|blob):/.test(address),
    )
    const answers = await Promise.all(own.map((address) => fetch(address)))
    return answers.map((answer) => answer.headers.get('content-security-policy') ?? 'none')
  })

test('in no window of the app does injected text run or reach the outside', async ({ app }) => {
  const outside = await openOutside()
  const pages: [string, Page][] = [['desk', app.desk.page]]
  for (const kind of ['counter', 'lounge', 'wall'] as const) {
    await app.desk.openScreen(kind)
    pages.push([kind, await app.screen(kind)])
  }
  try {
    // The listener does hear what reaches it.
    await fetch(`${outside.address}/proof`).catch(() => undefined)
    expect(outside.heard.splice(0)).toContain('GET /proof HTTP/1.1')
    for (const [kind, page] of pages) {
      const policies = await policiesOf(page)
      expect(policies.length).toBeGreaterThan(1)
      expect(new Set(policies)).toEqual(new Set([contentSecurityPolicy()]))
      tell('5-pages', {
        area: AREA,
        what: `${kind}: answers with our policy`,
        tried: policies.length,
        held: policies.filter((policy) => policy === contentSecurityPolicy()).length,
      })
      const tried = await inject(page, outside)
      const failures = failuresOf(tried)
      tell('5-pages', {
        area: AREA,
        what: `${kind}: injected scripts, eval, ways to the outside`,
        tried: tried.length,
        held: tried.length - failures.length,
      })
      expect.soft(failures, kind).toEqual([])
    }
  } finally {
    await outside.close()
  }
})

test('nor in the pages on the shop’s network', async ({ demoApp }) => {
  await demoApp.desk.goTo('settings')
  const base = await new NetworkCard(demoApp.desk.page).openHere()
  const outside = await openOutside()
  const browser = await ScreenBrowser.start()
  try {
    for (const path of ['/', '/phone']) {
      const answer = await browser.page.goto(`${base}${path}`)
      expect(answer?.status()).toBe(200)
      const policies = await policiesOf(browser.page)
      const isOurs = (policy: string): boolean =>
        /^default-src 'none'; script-src 'self'; style-src 'self';/.test(policy) &&
        !/unsafe|\*|https?:/.test(policy)
      expect(policies.filter((policy) => !isOurs(policy))).toEqual([])
      const byPolicy = INJECTIONS.filter(({ isPastPolicy }) => isPastPolicy !== true)
      const tried = await inject(browser.page, outside, byPolicy)
      const failures = failuresOf(tried)
      const page = path === '/' ? 'network board' : 'phone page'
      tell('5-pages', {
        area: AREA,
        what: `${page}: answers with our policy`,
        tried: policies.length,
        held: policies.filter(isOurs).length,
      })
      tell('5-pages', {
        area: AREA,
        what: `${page}: injected scripts, eval, ways to the outside`,
        tried: tried.length,
        held: tried.length - failures.length,
      })
      expect.soft(failures, path).toEqual([])
    }
  } finally {
    await browser.close()
    await outside.close()
  }
})
