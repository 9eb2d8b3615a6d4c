import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLeavePin } from '#electron/services/leave-pin/leave-pin.ts'
import { openSettingsFile } from '#electron/services/settings-file.ts'
import { ok } from '#shared/kernel/result.ts'

const PIN = '24681357'
let folder: string
let file: string
let now: number
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qiantai-pin-'))
  file = join(folder, 'settings.json')
  now = Date.parse('2026-11-27T01:00:00Z')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The app starts: nothing is left of the last start but the file. */
const start = () => createLeavePin(openSettingsFile(file, vi.fn()), () => now)

describe('the PIN to leave a screen', () => {
  it('opens nothing while none is set', async () => {
    const leaving = start()
    expect(await leaving.has()).toBe(false)
    expect(await leaving.check('0000')).toMatchObject({ code: 'pin.none' })
  })

  it('is checked at the next start too, and is nowhere in the file', async () => {
    await start().set(PIN)
    const text = await readFile(file, 'utf8')
    expect(text).not.toContain(PIN)
    expect(text).not.toContain(Buffer.from(PIN).toString('base64'))
    expect(await start().check(PIN)).toEqual(ok(null))
    expect(await start().check('24681358')).toMatchObject({ code: 'pin.wrong' })
  })

  it('has another salt each time it is set', async () => {
    const hashes = []
    for (const _ of [1, 2]) {
      await start().set(PIN)
      hashes.push(JSON.parse(await readFile(file, 'utf8')).pin.hash)
    }
    expect(hashes[0]).not.toBe(hashes[1])
  })

  it('makes wrong tries wait, and a restart does not shorten that', async () => {
    await start().set(PIN)
    for (const _ of [1, 2, 3]) await start().check('1111')
    expect(await start().check(PIN)).toMatchObject({ code: 'pin.wait', detail: { seconds: 30 } })
    now += 29_000
    expect(await start().check(PIN)).toMatchObject({ code: 'pin.wait', detail: { seconds: 1 } })
    now += 1_000
    expect(await start().check(PIN)).toEqual(ok(null))
    expect(await start().check('1111')).toMatchObject({ detail: { seconds: 0 } })
  })

  it('counts tries that come at once, one after the other', async () => {
    const leaving = start()
    await leaving.set(PIN)
    const tries = ['1111', '2222', '3333', '4444', PIN].map((pin) => leaving.check(pin))
    const codes = (await Promise.all(tries)).map((answer) => (answer.ok ? 'left' : answer.code))
    expect(codes).toEqual(['pin.wrong', 'pin.wrong', 'pin.wrong', 'pin.wait', 'pin.wait'])
  })

  it('set anew at the desk forgets the wrong tries; taken away, nothing opens', async () => {
    const leaving = start()
    await leaving.set(PIN)
    for (const _ of [1, 2, 3]) await leaving.check('1111')
    await leaving.set('8642')
    expect(await leaving.check('8642')).toEqual(ok(null))
    await leaving.set(null)
    expect(await start().check('8642')).toMatchObject({ code: 'pin.none' })
  })
})
