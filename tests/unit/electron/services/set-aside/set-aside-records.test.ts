import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  setAsideFolder,
  setRecordsAside,
  wishRecordsAside,
} from '#electron/services/set-aside/set-aside-records.ts'

const NOW = new Date('2026-11-22T01:02:03.004Z')

let profile: string
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'set-aside-'))
  await mkdir(join(profile, 'IndexedDB'))
  await writeFile(join(profile, 'IndexedDB', 'records'), 'what was there')
})
afterEach(() => rm(profile, { recursive: true }))

describe('a database that does not open', () => {
  it('stays where it is until somebody wishes it away', async () => {
    expect(setRecordsAside(profile, NOW)).toBeUndefined()
    expect(await readdir(profile)).toEqual(['IndexedDB'])
  })

  it('is moved whole at the next start, once', async () => {
    wishRecordsAside(profile)
    const folder = setRecordsAside(profile, NOW)
    expect(folder).toBe('2026-11-22T01-02-03-004Z-records')
    const moved = join(setAsideFolder(profile), folder ?? '', 'IndexedDB', 'records')
    expect(await readFile(moved, 'utf8')).toBe('what was there')
    expect(await readdir(profile)).toEqual(['set-aside'])
    expect(setRecordsAside(profile, NOW)).toBeUndefined()
  })

  it('that is gone already is no reason to wait', async () => {
    await rm(join(profile, 'IndexedDB'), { recursive: true })
    wishRecordsAside(profile)
    setRecordsAside(profile, NOW)
    expect(await readdir(profile)).toEqual([])
  })
})
