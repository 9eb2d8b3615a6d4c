/** The library and its state: loaded when a password is first used, which most starts never do. */
export type Sodium = typeof import('libsodium-wrappers-sumo')

let loading: Promise<Sodium> | undefined

export function loadSodium(): Promise<Sodium> {
  loading ??= import('libsodium-wrappers-sumo').then(async (module) => {
    // A bundle of CommonJS hands the library over as the default.
    const sodium = (module as Sodium & { default?: Sodium }).default ?? module
    await sodium.ready
    return sodium
  })
  return loading
}
