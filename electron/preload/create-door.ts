import type { Door } from '#shared/ipc/call.ts'

/** What a preload needs of Electron's `ipcRenderer`. */
export interface RendererIpc {
  invoke(name: string, argument: unknown): Promise<unknown>
  on(name: string, listener: (event: unknown, payload: unknown) => void): unknown
  removeListener(name: string, listener: (event: unknown, payload: unknown) => void): unknown
}

/** The door as it crosses into the page, where platform gives it its types. */
export interface OpenDoor {
  call(name: string, argument: unknown): Promise<unknown>
  listen(name: string, hear: (payload: unknown) => void): () => void
}

/** Lets through the names of its own door and no others; Electron's event objects stay outside. */
export function createDoor(door: Door, ipc: RendererIpc): OpenDoor {
  const has = (names: object, name: string) => Object.hasOwn(names, name)
  return {
    call: (name, argument) =>
      has(door.calls, name)
        ? ipc.invoke(name, argument)
        : Promise.reject(new Error(`There is no call ${name} in this window`)),
    listen(name, hear) {
      if (!has(door.messages, name)) throw new Error(`There is no message ${name} in this window`)
      const listener = (_event: unknown, payload: unknown) => hear(payload)
      ipc.on(name, listener)
      return () => {
        ipc.removeListener(name, listener)
      }
    },
  }
}
