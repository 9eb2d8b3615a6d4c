import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashPin } from '#electron/services/pins/hash-pin.ts'
import { createStaffPins } from '#electron/services/pins/staff-pins.ts'
import { openSettingsFile } from '#electron/services/settings-file.ts'
import { ok } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'

const PIN = '246813'
const TANG = anId<'Staff'>()
const ZHOU = anId<'Staff'>()

let folder: string
let file: string
let now: number
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qiantai-pins-'))
  file = join(folder, 'settings.json')
  now = Date.parse('2026-11-27T01:00:00Z')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The app starts: nothing is left of the last start but the file. */
const start = () => createStaffPins(openSettingsFile(file, vi.fn()), () => now)

describe('the PIN of a person', () => {
  it('is right or wrong, and tells how often it was wrong before', async () => {
    const hashed = await hashPin(PIN)
    const pins = start()
    expect(await pins.check({ staffId: TANG, pin: '246814', ...hashed })).toMatchObject({
      code: 'pin.wrong',
      detail: { seconds: 0, wrong: 1 },
    })
    expect(await pins.check({ staffId: TANG, pin: PIN, ...hashed })).toEqual(ok({ wrongBefore: 1 }))
    expect(await pins.check({ staffId: TANG, pin: PIN, ...hashed })).toEqual(ok({ wrongBefore: 0 }))
  })

  it('waits from the third wrong one on, twice as long each time, over a restart too', async () => {
    const hashed = await hashPin(PIN)
    const wrong = { staffId: TANG, pin: '111222', ...hashed }
    for (const _ of [1, 2]) await start().check(wrong)
    expect(await start().check(wrong)).toMatchObject({ detail: { seconds: 30, wrong: 3 } })
    const right = { ...wrong, pin: PIN }
    expect(await start().check(right)).toMatchObject({ code: 'pin.wait', detail: { seconds: 30 } })
    now += 30_000
    expect(await start().check(wrong)).toMatchObject({ detail: { seconds: 60, wrong: 4 } })
    now += 60_000
    expect(await start().check(right)).toEqual(ok({ wrongBefore: 4 }))
  })

  it('holds up nobody else', async () => {
    const hashed = await hashPin(PIN)
    const pins = start()
    for (const _ of [1, 2, 3]) await pins.check({ staffId: TANG, pin: '111222', ...hashed })
    expect(await pins.check({ staffId: ZHOU, pin: PIN, ...hashed })).toEqual(ok({ wrongBefore: 0 }))
    expect(await pins.check({ staffId: TANG, pin: PIN, ...hashed })).toMatchObject({ ok: false })
  })

  it('set anew begins without tries', async () => {
    const old = await hashPin(PIN)
    const pins = start()
    for (const _ of [1, 2, 3]) await pins.check({ staffId: TANG, pin: '111222', ...old })
    const fresh = await hashPin('975310')
    expect(await pins.check({ staffId: TANG, pin: '975310', ...fresh })).toEqual(
      ok({ wrongBefore: 0 }),
    )
  })

  it('stands in no file, nor does what it is checked by', async () => {
    const hashed = await hashPin(PIN)
    await start().check({ staffId: TANG, pin: '111222', ...hashed })
    const text = await readFile(file, 'utf8')
    for (const secret of [PIN, '111222', hashed.hash]) expect(text).not.toContain(secret)
  })

  it('counts tries that come at once, one after the other', async () => {
    const hashed = await hashPin(PIN)
    const pins = start()
    const tries = ['111222', '222111', '333111', PIN].map((pin) =>
      pins.check({ staffId: TANG, pin, ...hashed }),
    )
    const codes = (await Promise.all(tries)).map((answer) => (answer.ok ? 'right' : answer.code))
    expect(codes).toEqual(['pin.wrong', 'pin.wrong', 'pin.wrong', 'pin.wait'])
  })
})
