import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LARGEST_PHONE_PHOTO, type PhoneView } from '#shared/ipc/views/phone-view.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { Browser } from '#tests/support/network/browser.ts'
import { openTestDoor, type TestDoor } from '#tests/support/network/open-door.ts'

const view: PhoneView = {
  locale: 'zh-CN',
  shop: '顺达汽车服务',
  plate: '粤B·8***2',
  parts: [
    {
      id: '01JQ0000000000000000000001',
      part: '前制动摩擦片',
      position: '左前',
      unit: 'mm',
      hasOld: false,
      hasNew: false,
      measured: '',
    },
  ],
}
const about = { part: '前制动摩擦片', position: '左前', side: 'old' }
const photos = (more: Record<string, string> = {}): string =>
  `/phone/photos?${new URLSearchParams({ ...about, sending: 'aaaa0001', ...more })}`
const value = {
  part: '前制动摩擦片',
  position: '',
  sending: 'bbbb0001',
  unit: 'mm',
  measured: 2100,
}

let test: TestDoor
let jpeg: Uint8Array
beforeEach(async () => {
  test = await openTestDoor({ recordMs: 400 })
  jpeg = new Uint8Array(await readFile('tests/fixtures/photos/pad-worn.jpg'))
  test.onSent = ({ linkId, sending }) => test.door.answerPhone({ linkId, sending })
})
afterEach(() => test.close())

/** A visit's link, and the phone that scanned it. */
const scan = async (): Promise<{ phone: Browser; key: string; linkId: string }> => {
  const { url, linkId } = unwrap(test.door.openPhone(view))
  const [address, key = ''] = url.split('#')
  expect(address).toBe(`${test.base}/phone`)
  const phone = new Browser(test.base)
  const answer = await phone.post('/phone/session', { key })
  expect(answer.status).toBe(200)
  expect(answer.headers.getSetCookie()[0]).toMatch(
    /HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/,
  )
  return { phone, key, linkId }
}

describe('a visit’s QR code', () => {
  it('is needed', async () => {
    const stranger = new Browser(test.base)
    expect((await stranger.get('/phone/view')).status).toBe(401)
    expect((await stranger.post(photos(), jpeg)).status).toBe(401)
    expect((await stranger.post('/phone/values', value)).status).toBe(401)
    expect((await stranger.post('/phone/session', { key: 'A'.repeat(43) })).status).toBe(403)
    expect((await stranger.post('/phone/session', { key: 'short' })).status).toBe(400)
    expect(test.sent).toEqual([])
  })

  it('opens the visit to one phone, once, and shows it the masked plate', async () => {
    const { phone, key } = await scan()
    expect(await (await phone.get('/phone/view')).json()).toMatchObject({ view })
    expect(test.phones.at(-1)?.state).toBe('opened')
    const second = await new Browser(test.base).post('/phone/session', { key })
    expect(second.status).toBe(403)
    expect(await second.json()).toMatchObject({ code: 'phone.over' })
  })

  it('is no way to the board, nor the board’s key to the visit', async () => {
    const { phone } = await scan()
    expect((await phone.get('/board/news')).status).toBe(401)
  })

  it('is over after half an hour', async () => {
    const { phone } = await scan()
    test.pass(30 * 60_000 + 1)
    expect((await phone.get('/phone/view')).status).toBe(401)
    expect((await phone.post(photos(), jpeg)).status).toBe(401)
  })

  it('is over when the desk ends it, and when the door is closed', async () => {
    const first = await scan()
    test.door.closePhone(first.linkId)
    expect(test.phones.at(-1)?.state).toBe('closed')
    expect((await first.phone.get('/phone/view')).status).toBe(401)
    const second = await scan()
    await test.door.close()
    await test.door.open({ address: '127.0.0.1', port: test.port })
    expect((await second.phone.get('/phone/view')).status).toBe(401)
  })

  it('stands for five visits at once and no more', async () => {
    for (let count = 0; count < 5; count += 1) expect(test.door.openPhone(view).ok).toBe(true)
    expect(test.door.openPhone(view)).toMatchObject({ ok: false, code: 'phone.too-many' })
  })

  it('is none while the door is closed', async () => {
    await test.door.close()
    expect(test.door.openPhone(view)).toMatchObject({ ok: false, code: 'network.off' })
  })

  it('shows the parts as they stand at the desk now', async () => {
    const { phone, linkId } = await scan()
    const [part] = view.parts
    if (part === undefined) throw new Error('no part')
    test.door.updatePhone(linkId, { ...view, parts: [{ ...part, hasOld: true }] })
    expect(await (await phone.get('/phone/view')).json()).toMatchObject({
      view: { parts: [{ hasOld: true }] },
    })
  })
})

describe('what a phone sends', () => {
  it('reaches the desk byte for byte, and the phone hears of it when it is on record', async () => {
    const { phone, linkId } = await scan()
    let isRecorded = false
    test.onSent = ({ linkId: link, sending }) => {
      isRecorded = true
      test.door.answerPhone({ linkId: link, sending })
    }
    const answer = await phone.post(photos({ id: '01JQ0000000000000000000001' }), jpeg)
    expect([answer.status, isRecorded]).toEqual([200, true])
    const [sent] = test.sent
    expect(sent).toMatchObject({ kind: 'photo', linkId, side: 'old', part: '前制动摩擦片' })
    expect(sent?.kind === 'photo' && Buffer.compare(sent.bytes, jpeg)).toBe(0)
    expect((await phone.post('/phone/values', value)).status).toBe(200)
    expect(test.sent[1]).toMatchObject({ kind: 'value', measured: 2100, unit: 'mm' })
    expect(test.phones.at(-1)?.received).toBe(2)
  })

  it('counts once, however often it comes', async () => {
    const { phone } = await scan()
    const answers = await Promise.all([
      phone.post(photos(), jpeg),
      phone.post(photos(), jpeg),
      phone.post(photos(), jpeg),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(test.sent).toHaveLength(1)
  })

  it('is refused in the desk’s words, and may come again', async () => {
    const { phone } = await scan()
    test.onSent = ({ linkId, sending }) =>
      test.door.answerPhone({ linkId, sending, refusal: { code: 'visit.settled' } })
    const refused = await phone.post('/phone/values', value)
    expect([refused.status, await refused.json()]).toMatchObject([422, { code: 'visit.settled' }])
    test.onSent = ({ linkId, sending }) => test.door.answerPhone({ linkId, sending })
    expect((await phone.post('/phone/values', value)).status).toBe(200)
  })

  it('is not said to be on record when the desk is silent', async () => {
    const { phone } = await scan()
    test.onSent = undefined
    const answer = await phone.post('/phone/values', value)
    expect([answer.status, await answer.json()]).toMatchObject([503, { code: 'phone.desk-silent' }])
  })

  it('is an image by its content, whatever it calls itself', async () => {
    const { phone } = await scan()
    const disguised = new TextEncoder().encode('<svg onload="alert(1)"/>')
    const answer = await phone.post(photos(), disguised)
    expect([answer.status, await answer.json()]).toMatchObject([
      415,
      { code: 'photo.not-an-image' },
    ])
    const gif = new TextEncoder().encode('GIF89a..........')
    expect((await phone.post(photos(), gif)).status).toBe(415)
    expect(test.sent).toEqual([])
  })

  it('is 15 MB at most, said or counted', async () => {
    const { phone } = await scan()
    const large = new Uint8Array(LARGEST_PHONE_PHOTO + 1)
    large.set(jpeg.subarray(0, 64))
    expect((await phone.post(photos(), large)).status).toBe(413)
    const chunked = await fetch(`${test.base}${photos()}`, {
      method: 'POST',
      headers: { origin: test.base, cookie: phone.cookie ?? '' },
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit)
    expect(chunked.status).toBe(413)
    expect(test.sent).toEqual([])
    expect((await phone.get('/phone/view')).status).toBe(200)
  })

  it('says which part and side it is', async () => {
    const { phone } = await scan()
    for (const wrong of [
      { side: 'both' },
      { part: '' },
      { part: 'x'.repeat(61) },
      { id: 'DROP TABLE' },
      { sending: '../..' },
      { extra: 'x' },
    ]) {
      expect([wrong, (await phone.post(photos(wrong as never), jpeg)).status]).toEqual([wrong, 400])
    }
    for (const wrong of [
      '{',
      { ...value, measured: 2.5 },
      { ...value, measured: '2100' },
      { ...value, more: 1 },
    ]) {
      expect((await phone.post('/phone/values', wrong)).status).toBe(400)
    }
    expect(test.sent).toEqual([])
  })

  it('ends at a hundred and twenty', async () => {
    const { phone } = await scan()
    for (let count = 0; count < 120; count += 1) {
      test.pass(1000)
      const sending = `cccc${String(count).padStart(4, '0')}`
      expect((await phone.post('/phone/values', { ...value, sending })).status).toBe(200)
    }
    const more = await phone.post('/phone/values', { ...value, sending: 'dddd0000' })
    expect([more.status, await more.json()]).toMatchObject([422, { code: 'phone.too-much' }])
  })
})
