import { describe, expect, it, vi } from 'vitest'
import { isLowDisk } from '#electron/services/disk-space.ts'
import { createDiskWatch } from '#electron/services/disk-watch.ts'
import type { DiskState } from '#shared/ipc/calls/disk-calls.ts'

const GB = 1024 ** 3
const MB = 1024 ** 2

const open = (first: number) => {
  const volume = { free: first }
  const told: number[] = []
  const timers: (() => void)[] = []
  const measure = async (): Promise<DiskState> => {
    if (volume.free < 0) throw new Error('EIO')
    const room = { free: volume.free, total: 64 * GB }
    return { ...room, isLow: isLowDisk(room), isFull: room.free < 32 * MB }
  }
  const log = vi.fn()
  const stopped = vi.fn()
  const watch = createDiskWatch({
    disk: { measure, findFree: async () => volume.free },
    onChanged: ({ free }) => told.push(free),
    startTimer: (act) => {
      timers.push(act)
      return stopped
    },
    log,
  })
  return { volume, told, timers, watch, log, stopped }
}

describe('watching the disk', () => {
  it('says nothing while there is room', async () => {
    const { watch, told } = open(40 * GB)
    await watch.check()
    expect(told).toEqual([])
  })

  it('says when it becomes low, when it is full and when there is room again', async () => {
    const { watch, told, volume } = open(40 * GB)
    await watch.check()
    for (const free of [1 * GB, 1 * GB, 10 * MB, 12 * MB, 30 * GB, 31 * GB]) {
      volume.free = free
      await watch.check()
    }
    expect(told).toEqual([1 * GB, 10 * MB, 30 * GB])
  })

  it('does not flicker with every file', async () => {
    const { watch, told, volume } = open(1 * GB)
    await watch.check()
    volume.free -= 20 * MB
    await watch.check()
    volume.free -= 40 * MB
    await watch.check()
    expect(told).toEqual([1 * GB, 1 * GB - 60 * MB])
  })

  it('measures when a saving found no room, and when one finds room again', async () => {
    const { watch, told, volume } = open(40 * GB)
    watch.noteSaving(false)
    volume.free = 10 * MB
    watch.noteSaving(true)
    await vi.waitFor(() => expect(told).toEqual([10 * MB]))
    volume.free = 3 * GB
    watch.noteSaving(false)
    await vi.waitFor(() => expect(told).toEqual([10 * MB, 3 * GB]))
  })

  it('measures every minute until it is stopped, also after the disk did not answer', async () => {
    const { watch, timers, volume, told, log, stopped } = open(-1)
    watch.start()
    watch.start()
    expect(timers).toHaveLength(1)
    await vi.waitFor(() => expect(log).toHaveBeenCalledOnce())
    volume.free = 1 * GB
    timers[0]?.()
    await vi.waitFor(() => expect(told).toEqual([1 * GB]))
    expect(timers).toHaveLength(2)
    watch.stop()
    expect(stopped).toHaveBeenCalledOnce()
  })
})
