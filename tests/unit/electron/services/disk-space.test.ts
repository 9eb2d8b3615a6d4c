import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { createDiskSpace, isLowDisk } from '#electron/services/disk-space.ts'

const GB = 1024 ** 3

describe('a disk is low', () => {
  it.each([
    // free, total, low
    [1.9, 500, true],
    [2.1, 20, false],
    [3, 64, true],
    [19, 256, true],
    // A tenth of a large disk is plenty for a shop.
    [21, 256, false],
    [90, 1000, false],
    [0, 8, true],
  ])('with %d of %d GB free: %s', (free, total, isLow) => {
    expect(isLowDisk({ free: free * GB, total: total * GB })).toBe(isLow)
  })

  it('as the volume of the folder says', async () => {
    const { free, total } = await createDiskSpace(tmpdir()).measure()
    expect(total).toBeGreaterThan(0)
    expect(free).toBeLessThanOrEqual(total)
    expect(await createDiskSpace(tmpdir()).findFree()).toBeGreaterThan(0)
    expect(await createDiskSpace('/no/such/folder').findFree()).toBeUndefined()
  })
})
