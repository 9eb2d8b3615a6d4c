import type { Door, DoorClient } from '#shared/ipc/call.ts'

/** What the preload put on the window; its names are checked there, its types come from here. */
interface Preloaded {
  call(name: string, argument: unknown): Promise<unknown>
  listen(name: string, hear: (payload: unknown) => void): () => void
}

declare global {
  interface Window {
    readonly qiantai?: Preloaded
  }
}

/**
 * The window's door, typed by its part of the contract. Looked up at each use, so that a module
 * may be imported where there is no door: in tests and workers.
 */
export function openDoor<D extends Door>(): DoorClient<D> {
  const preloaded = (): Preloaded => {
    const door = globalThis.window?.qiantai
    if (door === undefined) throw new Error('This page was opened outside the app: no preload ran.')
    return door
  }
  const client: DoorClient<Door> = {
    call: (name, argument) => preloaded().call(name, argument),
    listen: (name, hear) => preloaded().listen(name, hear),
  }
  // The contract is one value for both sides: main parses by it, so the types hold here.
  return client as unknown as DoorClient<D>
}
