import { describe, expect, it, vi } from 'vitest'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import type { BillView } from '#shared/ipc/views/counter-view.ts'
import { fail } from '#shared/kernel/result.ts'

const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 1)
const bill = (showId: string): BillView => ({
  kind: 'bill',
  showId,
  locale: 'zh-CN',
  currency: 'CNY',
  plate: '京N·88822',
  vehicle: '',
  groups: [],
  discount: 0,
  rounding: 0,
  due: 0,
  inWords: '',
  payments: [],
  warranties: [],
})

describe('the desktop in memory', () => {
  it('keeps photos by their hash, as the real one does', async () => {
    const desktop = createFakeDesktop()
    const saved = await desktop.call('attachments.save', { bytes: jpeg })
    const [hash = ''] = desktop.state.attachments.keys()
    expect(saved).toEqual({ ok: true, value: { hash, size: 4 } })
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(await desktop.call('attachments.read', { hash })).toEqual({ ok: true, value: jpeg })
    const text = new TextEncoder().encode('hello')
    expect(await desktop.call('attachments.save', { bytes: text })).toMatchObject({
      code: 'photo.not-an-image',
    })
  })

  it('shows, queues and clears, and tells who listens', async () => {
    const desktop = createFakeDesktop()
    const hear = vi.fn()
    const stop = desktop.listen('counter.changed', hear)
    await desktop.call('counter.show', bill('s1'))
    await desktop.call('counter.show', bill('s2'))
    expect(hear).toHaveBeenLastCalledWith({
      isOpen: true,
      waiting: 1,
      showing: { showId: 's1', kind: 'bill' },
    })
    for (const id of ['s3', 's4', 's5', 's6']) await desktop.call('counter.show', bill(id))
    expect(await desktop.call('counter.show', bill('s7'))).toMatchObject({
      code: 'counter.queue-full',
    })
    stop()
    hear.mockClear()
    expect(await desktop.call('counter.clear', {})).toEqual({ isOpen: true, waiting: 0 })
    expect(hear).not.toHaveBeenCalled()
  })

  it('prints to the printers it was given', async () => {
    const desktop = createFakeDesktop({ printers: [] })
    const printing = { bytes: jpeg, printer: 'Office', copies: 1, title: '估价单' }
    expect(await desktop.call('printers.print', printing)).toMatchObject({ code: 'printer.none' })
    desktop.state.printers = [{ name: 'Office', isDefault: true }]
    expect(await desktop.call('printers.print', printing)).toMatchObject({ ok: true })
    expect(desktop.state.printed).toEqual([printing])
  })

  it('fails as a test wants it to, and remembers what was asked', async () => {
    const desktop = createFakeDesktop()
    desktop.replace('files.save', () => fail('save.not-written', { reason: 'ENOSPC' }))
    const saving = { suggestedName: 'a.pdf', bytes: jpeg }
    expect(await desktop.call('files.save', saving)).toMatchObject({ code: 'save.not-written' })
    expect(desktop.calls).toEqual([{ name: 'files.save', argument: saving }])
  })

  it('hears what the main process would send', () => {
    const desktop = createFakeDesktop()
    const hear = vi.fn()
    desktop.listen('app.quitting', hear)
    desktop.emit('app.quitting', null)
    expect(hear).toHaveBeenCalledExactlyOnceWith(null)
  })
})
