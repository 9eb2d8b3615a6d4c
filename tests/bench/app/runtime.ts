/** Where the real Electron is and how it is started; `npm run bench` says. */
export interface Runtime {
  readonly executable: string
  /** Chromium's own flags: no sandbox for root, as on build machines. */
  readonly flags: readonly string[]
}

/** Reads what build/bench.mjs put into the environment; throws when it was not started by it. */
export function readRuntime(env: NodeJS.ProcessEnv): Runtime {
  const executable = env.QIANTAI_ELECTRON_EXECUTABLE
  if (executable === undefined) throw new Error('start the bench with `npm run bench`')
  return { executable, flags: env.QIANTAI_NO_SANDBOX === '1' ? ['--no-sandbox'] : [] }
}
