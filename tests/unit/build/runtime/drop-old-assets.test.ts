import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dropOldAssets } from '../../../../build/runtime/drop-old-assets.mjs'

const HOUR = 60 * 60 * 1000
const NOW = Date.parse('2026-11-27T08:00:00Z')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qiantai-assets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const leave = (name: string, hoursAgo: number): void => {
  const file = join(folder, name)
  writeFileSync(file, name)
  const at = new Date(NOW - hoursAgo * HOUR)
  utimesSync(file, at, at)
}

describe('assets of earlier builds', () => {
  it('stay for an app that still runs on them, and go a day later', () => {
    leave('papers-new.js', 0)
    leave('papers-of-this-morning.js', 3)
    leave('papers-of-the-day-before.js', 30)
    dropOldAssets(folder, NOW)
    expect(readdirSync(folder).sort()).toEqual(['papers-new.js', 'papers-of-this-morning.js'])
  })
})
