import { webcrypto } from 'node:crypto'

/** The library and its state: loaded when a password is first used, which most starts never do. */
export type Sodium = typeof import('libsodium-wrappers-sumo')

let loading: Promise<Sodium> | undefined

export function loadSodium(): Promise<Sodium> {
  loading ??= load()
  return loading
}

async function load(): Promise<Sodium> {
  // Node 18 has it as a module only, and the library looks for it where browsers have it.
  if (globalThis.crypto === undefined) {
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true })
  }
  const module = await import('libsodium-wrappers-sumo')
  // A bundle of CommonJS hands the library over as the default.
  const sodium = (module as Sodium & { default?: Sodium }).default ?? module
  await sodium.ready
  return sodium
}
