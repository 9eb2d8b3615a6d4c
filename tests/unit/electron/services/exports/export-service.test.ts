import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { attachmentFile } from '#electron/services/attachments/attachment-file.ts'
import { createExportService } from '#electron/services/exports/export-service.ts'
import { unwrap } from '#shared/kernel/result.ts'

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
const hashOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')

let place = ''
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'qiantai-exports-'))
  await mkdir(join(place, 'chosen'))
})
afterEach(() => rm(place, { recursive: true, force: true }))

const chosen = (): string => join(place, 'chosen')
const service = (more: Partial<Parameters<typeof createExportService>[0]> = {}) =>
  createExportService({
    pickFolder: async () => chosen(),
    attachments: join(place, 'attachments'),
    log: vi.fn(),
    ...more,
  })

describe('an export of many files', () => {
  it('is a folder of its own once all is written, and says what is in it', async () => {
    const exports = service()
    const { ticket } = unwrap(await exports.begin('前台 2026-11-27'))
    unwrap(await exports.write(ticket, [{ file: 'visits.json', text: '[\n' }]))
    unwrap(
      await exports.write(ticket, [
        { file: 'visits.json', text: '{"name":"王建国"}\n]\n' },
        { file: 'lists/visits.jobs.csv', text: '\ufeffrecord\r\n' },
      ]),
    )
    const { files } = unwrap(await exports.seal(ticket))
    const text = '[\n{"name":"王建国"}\n]\n'
    expect(files).toEqual([
      {
        name: 'lists/visits.jobs.csv',
        size: Buffer.byteLength('\ufeffrecord\r\n'),
        sha256: hashOf('\ufeffrecord\r\n'),
      },
      { name: 'visits.json', size: Buffer.byteLength(text), sha256: hashOf(text) },
    ])
    unwrap(await exports.write(ticket, [{ file: 'manifest.json', text: '{}' }]))
    const { folderName } = unwrap(await exports.finish(ticket))
    expect(folderName).toBe('前台 2026-11-27')
    expect(await readdir(chosen())).toEqual(['前台 2026-11-27'])
    expect(await readFile(join(chosen(), folderName, 'visits.json'), 'utf8')).toBe(text)
    expect((await readdir(join(chosen(), folderName))).sort()).toEqual([
      'lists',
      'manifest.json',
      'visits.json',
    ])
  })

  it('never looks whole before it is', async () => {
    const exports = service()
    const { ticket } = unwrap(await exports.begin('all'))
    unwrap(await exports.write(ticket, [{ file: 'a.json', text: '[' }]))
    const names = await readdir(chosen())
    expect(names).toHaveLength(1)
    expect(names[0]).toMatch(/^all\.[0-9a-f]{8}\.partial$/)
    await exports.dropAll()
  })

  it('takes another name where one of before lies', async () => {
    const exports = service()
    for (const expected of ['all', 'all (2)', 'all (3)']) {
      const { ticket } = unwrap(await exports.begin('all'))
      unwrap(await exports.write(ticket, [{ file: 'a.json', text: '[]' }]))
      expect(unwrap(await exports.finish(ticket)).folderName).toBe(expected)
    }
  })

  it('that is given up leaves nothing, and takes nothing any more', async () => {
    const exports = service()
    const { ticket } = unwrap(await exports.begin('all'))
    unwrap(await exports.write(ticket, [{ file: 'lists/a.csv', text: 'x' }]))
    await exports.drop(ticket)
    expect(await readdir(chosen())).toEqual([])
    expect(await exports.write(ticket, [])).toMatchObject({ code: 'export.gone' })
    expect(await exports.finish(ticket)).toMatchObject({ code: 'export.gone' })
  })

  it('under way when the app ends leaves nothing', async () => {
    const exports = service()
    for (const name of ['a', 'b']) {
      const { ticket } = unwrap(await exports.begin(name))
      unwrap(await exports.write(ticket, [{ file: 'a.json', text: 'x' }]))
    }
    expect(exports.isBusy()).toBe(true)
    await exports.dropAll()
    expect(exports.isBusy()).toBe(false)
    expect(await readdir(chosen())).toEqual([])
  })

  it('onto a full disk is told and removed', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    const exports = service({
      openFile: async (file) => {
        const handle = await open(file, 'wx')
        if (file.endsWith('second.json')) handle.writeFile = () => Promise.reject(full)
        return handle
      },
    })
    const { ticket } = unwrap(await exports.begin('all'))
    unwrap(await exports.write(ticket, [{ file: 'first.json', text: 'x' }]))
    expect(await exports.write(ticket, [{ file: 'second.json', text: 'x' }])).toMatchObject({
      code: 'export.disk-full',
    })
    expect(await readdir(chosen())).toEqual([])
    expect(await exports.seal(ticket)).toMatchObject({ code: 'export.gone' })
  })

  it('nowhere, because the person would rather not', async () => {
    const exports = service({ pickFolder: async () => undefined })
    expect(await exports.begin('all')).toMatchObject({ code: 'save.cancelled' })
  })

  it('into a folder that is gone is told', async () => {
    const exports = service({ pickFolder: async () => join(place, 'unplugged') })
    expect(await exports.begin('all')).toMatchObject({
      code: 'export.not-written',
      detail: { reason: 'ENOENT' },
    })
  })

  it('stays within its folder, whatever it is called', async () => {
    const exports = service()
    const { ticket } = unwrap(await exports.begin('../../evil'))
    unwrap(await exports.finish(ticket))
    expect((await readdir(place)).sort()).toEqual(['chosen'])
    expect(await readdir(chosen())).toHaveLength(1)
  })

  it('copies photos once, with the ending of what they are, and names those that are missing', async () => {
    const hash = hashOf(JPEG)
    const file = attachmentFile(join(place, 'attachments'), hash)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, JPEG)
    const missing = '0'.repeat(64)
    const exports = service()
    const { ticket } = unwrap(await exports.begin('all'))
    expect(unwrap(await exports.copyPhotos(ticket, [hash, missing, hash]))).toEqual({
      missing: [missing],
    })
    unwrap(await exports.copyPhotos(ticket, [hash]))
    const { files } = unwrap(await exports.seal(ticket))
    // The name is the hash of the content, and so is what the manifest will say.
    expect(files).toEqual([{ name: `photos/${hash}.jpg`, size: JPEG.byteLength, sha256: hash }])
    unwrap(await exports.finish(ticket))
  })
})
