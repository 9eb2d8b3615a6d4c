import { EventEmitter } from 'node:events'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createDoor } from '#electron/preload/create-door.ts'
import { type contract, deskDoor, loungeDoor } from '#shared/ipc/contract.ts'

function openDoor(door = deskDoor as (typeof contract)[keyof typeof contract]) {
  const ipc = Object.assign(new EventEmitter(), { invoke: vi.fn(async () => 'answer') })
  return { ipc, door: createDoor(door, ipc) }
}

describe('the door a preload opens', () => {
  it('lets its own calls through', async () => {
    const { door, ipc } = openDoor()
    await expect(door.call('app.info', undefined)).resolves.toBe('answer')
    expect(ipc.invoke).toHaveBeenCalledWith('app.info', undefined)
  })

  it('knows no call of another window', async () => {
    const { door, ipc } = openDoor(loungeDoor)
    for (const name of [...Object.keys(deskDoor.calls), 'toString', '__proto__', 'constructor']) {
      await expect(door.call(name, undefined)).rejects.toThrow('There is no call')
    }
    expect(ipc.invoke).not.toHaveBeenCalled()
  })

  it('lets no other name through, whatever it is', async () => {
    const { door, ipc } = openDoor()
    const others = fc.string().filter((name) => !Object.hasOwn(deskDoor.calls, name))
    await fc.assert(
      fc.asyncProperty(others, async (name) => {
        await expect(door.call(name, undefined)).rejects.toThrow('There is no call')
        expect(ipc.invoke).not.toHaveBeenCalled()
      }),
    )
  })

  it('hears its messages until it stops listening, and never sees the event', () => {
    const { door, ipc } = openDoor()
    const hear = vi.fn()
    const stop = door.listen('counter.changed', hear)
    ipc.emit('counter.changed', { sender: 'secret' }, { isOpen: true, waiting: 0 })
    stop()
    ipc.emit('counter.changed', {}, { isOpen: false, waiting: 0 })
    expect(hear.mock.calls).toEqual([[{ isOpen: true, waiting: 0 }]])
  })

  it('hears nothing else', () => {
    expect(() => openDoor(loungeDoor).door.listen('counter.changed', () => {})).toThrow(
      'There is no message',
    )
  })
})
