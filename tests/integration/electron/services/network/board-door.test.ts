import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { MOST_SCREENS } from '#shared/ipc/views/network-view.ts'
import { askRaw, Browser, NewsReader, pairScreen, sendRaw } from '#tests/support/network/browser.ts'
import { boardAt, openTestDoor, type TestDoor } from '#tests/support/network/open-door.ts'
import { timeChanges } from '#tests/support/network/time-changes.ts'

let test: TestDoor
afterEach(() => test.close())

describe('the door to the shop’s network', () => {
  it('is off until the shop opens it', async () => {
    test = await openTestDoor({}, { isOpen: false })
    expect((await test.door.status()).state).toBe('off')
    await expect(fetch(test.base)).rejects.toThrow()
    expect(await test.door.offerCode()).toMatchObject({ ok: false, code: 'network.off' })
  })

  it('says that a port is taken, and leaves what stood standing', async () => {
    test = await openTestDoor()
    const other = await openTestDoor({}, { isOpen: false })
    const taken = await other.door.open({ address: '127.0.0.1', port: test.port })
    expect(taken).toMatchObject({
      ok: false,
      code: 'network.port-taken',
      detail: { port: test.port },
    })
    expect((await other.door.status()).state).toBe('off')
    await other.close()
    expect((await fetch(test.base)).status).toBe(200)
  })

  it('stands at no address that is not this computer’s', async () => {
    test = await openTestDoor({}, { isOpen: false })
    const opened = await test.door.open({ address: '192.168.7.7', port: test.port })
    expect(opened).toMatchObject({ ok: false, code: 'network.address-gone' })
  })

  it('is open again after a restart, and knows its screens', async () => {
    test = await openTestDoor()
    const screen = await pairScreen(test)
    const settings = join(test.folder, 'settings.json')
    await expect
      .poll(async () => JSON.parse(await readFile(settings, 'utf8')).network.screens.length)
      .toBe(1)
    // The key itself is nowhere on disk.
    const key = (screen.cookie ?? '').split('=')[1] ?? ''
    expect(key.length).toBeGreaterThan(40)
    expect(await readFile(settings, 'utf8')).not.toContain(key)
    await test.door.halt()
    await expect(fetch(test.base)).rejects.toThrow()
    const next = await openTestDoor({}, { isOpen: false, folder: test.folder })
    await next.door.resume()
    expect(await next.door.status()).toMatchObject({
      state: 'on',
      chosen: { address: '127.0.0.1', port: test.port },
      screens: [{ isConnected: false }],
    })
    const again = await NewsReader.open(screen)
    await again.until((heard) => heard.views().length === 1)
    await next.door.close()
  })

  it('gives the two pages and their files, with strict headers', async () => {
    test = await openTestDoor()
    const page = await fetch(`${test.base}/`)
    expect(await page.text()).toContain('remote-board')
    expect(page.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
    )
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe')
    expect(page.headers.get('x-content-type-options')).toBe('nosniff')
    expect(page.headers.get('x-frame-options')).toBe('DENY')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('x-powered-by')).toBeNull()
    expect(page.headers.get('access-control-allow-origin')).toBeNull()
    expect(await (await fetch(`${test.base}/phone`)).text()).toContain('phone')
    const script = await fetch(`${test.base}/assets/board-1a2b.js`)
    expect(script.headers.get('content-type')).toContain('text/javascript')
    expect(script.headers.get('cache-control')).toContain('immutable')
  })

  it('has nothing else, however it is asked for', async () => {
    test = await openTestDoor()
    const paths = [
      '/settings.json',
      '/assets/board-1a2b.js.map',
      '/assets/../../settings-secret.txt',
      '/assets/..%2f..%2fsettings-secret.txt',
      '/assets/%2e%2e/%2e%2e/settings-secret.txt',
      '/assets/..%5c..%5csettings-secret.txt',
      '/assets/%252e%252e%252fsettings-secret.txt',
      '/..;/settings-secret.txt',
      '//etc/passwd',
      '/assets/board-1a2b.js%00.txt',
      '/assets/',
      '/phone/',
      '/remote-board/index.html',
      '/desk/index.html',
      `/attachments/${'a'.repeat(64)}`,
    ]
    for (const path of paths) {
      const { status, body } = await askRaw(test.port, path)
      expect([path, status]).toEqual([path, 404])
      expect(body).toBe('')
    }
    // Written with what only Windows takes for a separator: no request at all.
    const crooked = await askRaw(test.port, '/assets/..\\..\\settings-secret.txt')
    expect([400, 404]).toContain(crooked.status)
    expect(crooked.body).not.toContain('not for the network')
  })

  it('knows no other method', async () => {
    test = await openTestDoor()
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD', 'TRACE']) {
      expect([method, (await askRaw(test.port, '/', {}, method)).status]).toEqual([method, 404])
    }
  })

  it('answers to its own address only: a name bent to it is refused', async () => {
    test = await openTestDoor()
    for (const host of [
      'evil.example',
      `evil.example:${test.port}`,
      `127.0.0.1:${test.port + 1}`,
    ]) {
      expect((await askRaw(test.port, '/', { host })).status).toBe(421)
    }
    expect((await askRaw(test.port, '/', { host: `localhost:${test.port}` })).status).toBe(200)
  })

  it('takes nothing from another site’s page', async () => {
    test = await openTestDoor()
    const code = await test.code()
    const browser = new Browser(test.base)
    for (const headers of [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      expect((await browser.post('/board/pair', { code }, headers)).status).toBe(403)
    }
    // The code was not touched by them.
    expect((await browser.post('/board/pair', { code })).status).toBe(200)
  })

  it('hangs up on a host that asks too often, and forgives it', async () => {
    test = await openTestDoor({ perAddress: { burst: 5, perSecond: 1 } })
    const statuses: number[] = []
    for (let count = 0; count < 8; count += 1) {
      statuses.push((await fetch(`${test.base}/board/state`)).status)
    }
    expect(statuses.slice(0, 5)).toEqual([200, 200, 200, 200, 200])
    expect(statuses.at(-1)).toBe(429)
    test.pass(10_000)
    expect((await fetch(`${test.base}/board/state`)).status).toBe(200)
  })

  it('lets go of a host that sends its request drop by drop', async () => {
    test = await openTestDoor({ headMs: 300, requestMs: 600, checkMs: 100 })
    const head = await sendRaw(test.port, 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ')
    expect(head.ms).toBeLessThan(3000)
    const body = await sendRaw(
      test.port,
      `POST /board/pair HTTP/1.1\r\nHost: 127.0.0.1:${test.port}\r\nOrigin: ${test.base}\r\nContent-Length: 500\r\n\r\n{"co`,
    )
    expect(body.ms).toBeLessThan(3000)
    expect(body.answer).not.toContain('200 OK')
    expect((await fetch(test.base)).status).toBe(200)
  })

  it('lets one host open so many connections and no more', async () => {
    test = await openTestDoor({ connectionsPerAddress: 3, headMs: 400, checkMs: 100 })
    const asked = 'GET / HTTP/1.1\r\nHost: 127.0.0.1'
    const answers = await Promise.all([0, 1, 2, 3, 4].map(() => sendRaw(test.port, asked)))
    // Those over the limit are hung up on at once, without a word.
    expect(answers.filter(({ answer, ms }) => answer === '' && ms < 300)).toHaveLength(2)
  })

  it('refuses what is no HTTP, a giant head and a giant body', async () => {
    test = await openTestDoor()
    expect((await sendRaw(test.port, 'HELLO\r\n\r\n')).answer).toContain('400')
    const head = await sendRaw(
      test.port,
      `GET / HTTP/1.1\r\nHost: 127.0.0.1:${test.port}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
    )
    expect(head.answer).toContain('431')
    const browser = new Browser(test.base)
    expect((await browser.post('/board/pair', 'x'.repeat(5000))).status).toBe(413)
    for (const body of [
      '',
      '{',
      '[]',
      '{"code":"12345"}',
      '{"code":123456}',
      '{"code":"１２３４５６"}',
    ]) {
      expect([body, (await browser.post('/board/pair', body)).status]).toEqual([body, 400])
    }
  })
})

describe('pairing', () => {
  it('lets a screen in by the code at the desk, once', async () => {
    test = await openTestDoor()
    const code = await test.code()
    expect(code).toMatch(/^\d{6}$/)
    const screen = new Browser(test.base)
    const answer = await screen.post('/board/pair', { code })
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()[0]).toMatch(/HttpOnly/i)
    expect(answer.headers.getSetCookie()[0]).toMatch(/SameSite=Strict/i)
    expect(await (await screen.get('/board/state')).json()).toMatchObject({ isPaired: true })
    const second = new Browser(test.base)
    expect(await (await second.post('/board/pair', { code })).json()).toMatchObject({
      code: 'pairing.none',
    })
    expect((await test.door.status()).code).toBeUndefined()
  })

  it('is over after two minutes', async () => {
    test = await openTestDoor()
    const code = await test.code()
    test.pass(120_001)
    const answer = await new Browser(test.base).post('/board/pair', { code })
    expect(answer.status).toBe(403)
  })

  it('makes a guesser wait longer and longer', async () => {
    test = await openTestDoor()
    const code = await test.code()
    const wrong = code === '000000' ? '000001' : '000000'
    const browser = new Browser(test.base)
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await (await browser.post('/board/pair', { code: wrong })).json()).toMatchObject({
        code: 'pairing.wrong',
      })
    }
    const held = await browser.post('/board/pair', { code })
    expect(held.status).toBe(429)
    expect(await held.json()).toMatchObject({ code: 'pairing.wait', detail: { seconds: 15 } })
    test.pass(15_001)
    await browser.post('/board/pair', { code: wrong })
    expect(await (await browser.post('/board/pair', { code })).json()).toMatchObject({
      detail: { seconds: 30 },
    })
  })

  it('admits twenty screens; the twenty-first is told that it is full', async () => {
    test = await openTestDoor()
    for (let count = 0; count < MOST_SCREENS - 1; count += 1) await pairScreen(test)
    // The code was offered while there was room, and two want it.
    const code = await test.code()
    await new Browser(test.base).post('/board/pair', { code })
    expect(await test.door.offerCode()).toMatchObject({ ok: false, code: 'network.full' })
    const late = await new Browser(test.base).post('/board/pair', { code })
    expect(late.status).toBe(409)
    expect((await test.door.status()).screens).toHaveLength(MOST_SCREENS)
    const [first] = (await test.door.status()).screens
    await test.door.revokeScreen(first?.id ?? '')
    expect((await test.door.offerCode()).ok).toBe(true)
  })
})

describe('the board on a screen', () => {
  it('is for those who were let in', async () => {
    test = await openTestDoor()
    const stranger = new Browser(test.base)
    expect((await stranger.get('/board/news')).status).toBe(401)
    stranger.cookie = `qiantai-screen=${'A'.repeat(43)}`
    expect((await stranger.get('/board/news')).status).toBe(401)
  })

  it('comes whole at first and follows every change, with nothing added', async () => {
    test = await openTestDoor()
    const reader = await NewsReader.open(await pairScreen(test))
    await reader.until((heard) => heard.views().length === 1)
    expect(reader.views()).toEqual([boardAt('12:30')])
    test.show(boardAt('12:45'))
    await reader.until((heard) => heard.views().length === 2)
    expect(reader.views()[1]).toEqual(boardAt('12:45'))
    expect((await test.door.status()).screens[0]?.isConnected).toBe(true)
  })

  it('says that it is alive while nothing happens', async () => {
    test = await openTestDoor({ heartbeatMs: 60 })
    const reader = await NewsReader.open(await pairScreen(test))
    await reader.until((heard) => heard.news.filter(({ event }) => event === 'beat').length >= 3)
  })

  it('ends at once when the screen is revoked, and does not come back', async () => {
    test = await openTestDoor()
    const screen = await pairScreen(test)
    const reader = await NewsReader.open(screen)
    await reader.until((heard) => heard.views().length === 1)
    const [paired] = (await test.door.status()).screens
    await test.door.renameScreen(paired?.id ?? '', '休息区电视')
    expect((await test.door.status()).screens[0]?.name).toBe('休息区电视')
    await test.door.revokeScreen(paired?.id ?? '')
    await reader.until((heard) => heard.isEnded, 1000)
    test.show(boardAt('13:00'))
    expect(reader.views()).toHaveLength(1)
    expect((await screen.get('/board/news')).status).toBe(401)
  })

  it('ends when the door is closed, and is there again with the same key', async () => {
    test = await openTestDoor()
    const screen = await pairScreen(test)
    const reader = await NewsReader.open(screen)
    await test.door.close()
    await reader.until((heard) => heard.isEnded)
    await expect(fetch(test.base)).rejects.toThrow()
    await test.door.open({ address: '127.0.0.1', port: test.port })
    const again = await NewsReader.open(screen)
    await again.until((heard) => heard.views().length === 1)
  })

  it('has two pages of one screen at most', async () => {
    test = await openTestDoor()
    const screen = await pairScreen(test)
    await NewsReader.open(screen)
    await NewsReader.open(screen)
    expect((await screen.get('/board/news')).status).toBe(429)
  })

  it('gives the pictures of its slides to those let in, and no other file', async () => {
    const [shown, other] = ['b'.repeat(64), 'c'.repeat(64)]
    test = await openTestDoor()
    test.show(
      boardAt('12:30', [
        { id: 's1', seconds: 10, kind: 'picture', photo: shown, caption: '' },
      ] as never),
    )
    const screen = await pairScreen(test)
    expect((await screen.get(`/attachments/${shown}`)).status).toBe(200)
    expect((await screen.get(`/attachments/${other}`)).status).toBe(404)
    expect((await new Browser(test.base).get(`/attachments/${shown}`)).status).toBe(404)
  })

  it('reaches twenty screens at once within 300 ms', async () => {
    test = await openTestDoor()
    const taken = await timeChanges(test, 25)
    taken.sort((a, b) => a - b)
    const p95 = taken[Math.floor(taken.length * 0.95)] ?? Number.POSITIVE_INFINITY
    console.info(`20 screens, ${taken.length} changes heard: p95 ${p95.toFixed(1)} ms`)
    expect(taken).toHaveLength(MOST_SCREENS * 25)
    expect(p95).toBeLessThanOrEqual(300)
  })

  it('logs neither plates nor who asked', async () => {
    test = await openTestDoor()
    await pairScreen(test)
    await new Browser(test.base).post('/board/pair', { code: '000000' })
    expect(test.logged).toEqual([
      `info network door open at port ${test.port}`,
      'info network screen: paired',
      'info network screen: pairing.none',
    ])
  })
})
