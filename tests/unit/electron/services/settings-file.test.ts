import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openSettingsFile } from '#electron/services/settings-file.ts'

const NOTHING = { displays: { counter: null, lounge: null, wall: null }, clearAfterSeconds: 180 }
const DISPLAY = { id: '2', label: 'DELL U2412M', width: 1920, height: 1200, x: 1920, y: 0 }

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qiantai-settings-'))
  file = join(folder, 'settings.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('what this computer remembers', () => {
  it('starts with nothing', async () => {
    const onBroken = vi.fn()
    const settings = await openSettingsFile(file, onBroken).read()
    expect(settings).toEqual(NOTHING)
    expect(onBroken).not.toHaveBeenCalled()
  })

  it('is there at the next start', async () => {
    await openSettingsFile(file, vi.fn()).update((before) => ({ ...before, saveFolder: '/papers' }))
    expect((await openSettingsFile(file, vi.fn()).read()).saveFolder).toBe('/papers')
  })

  it('loses no change when several come at once', async () => {
    const settings = openSettingsFile(file, vi.fn())
    await Promise.all([
      settings.update((before) => ({
        ...before,
        displays: { ...before.displays, counter: DISPLAY },
      })),
      settings.update((before) => ({
        ...before,
        displays: { ...before.displays, lounge: DISPLAY, wall: null },
      })),
      settings.update((before) => ({ ...before, saveFolder: '/papers' })),
    ])
    expect(await openSettingsFile(file, vi.fn()).read()).toEqual({
      displays: { counter: DISPLAY, lounge: DISPLAY, wall: null },
      clearAfterSeconds: 180,
      saveFolder: '/papers',
    })
    expect(await readdir(folder)).toEqual(['settings.json'])
  })

  it('lets a display that version 0.2 wrote as a number be chosen again', async () => {
    await writeFile(file, '{"displays":{"counter":"2","lounge":null},"saveFolder":"/papers"}')
    const onBroken = vi.fn()
    expect(await openSettingsFile(file, onBroken).read()).toEqual({
      ...NOTHING,
      saveFolder: '/papers',
    })
    expect(onBroken).not.toHaveBeenCalled()
  })

  it.each(['', '{', '"x"', '{"displays":7}', '{"saveFolder":[]}'])(
    'starts anew when the file says %j',
    async (text) => {
      await writeFile(file, text)
      const onBroken = vi.fn()
      const settings = openSettingsFile(file, onBroken)
      expect(await settings.read()).toEqual(NOTHING)
      expect(onBroken).toHaveBeenCalledOnce()
      await settings.update((before) => ({ ...before, saveFolder: '/new' }))
      expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ saveFolder: '/new' })
    },
  )
})
