/** How this start was asked for. */
export interface Launch {
  /** Opens the demo shop, apart from the shop's own data. */
  readonly isDemo: boolean
  /** A profile elsewhere: tests and the tour start with a fresh one. */
  readonly userDataFolder: string | undefined
  /** Where vite serves the windows while developing. */
  readonly devServer: string | undefined
  /** Opens one empty window and nothing else: what the start is measured against. */
  readonly isEmptyWindow: boolean
  /** Takes the PINs of the desk away, for a shop whose only manager forgot theirs. */
  readonly forgetsPins: boolean
}

const USER_DATA = '--user-data='

/** Reads the arguments and environment of a start; what it does not know belongs to Chromium. */
export function parseLaunch(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Launch {
  const named = args.findLast((argument) => argument.startsWith(USER_DATA))
  return {
    isDemo: args.includes('--demo'),
    userDataFolder: named?.slice(USER_DATA.length) || env.QIANTAI_USER_DATA || undefined,
    devServer: env.QIANTAI_DEV_SERVER || undefined,
    isEmptyWindow: args.includes('--empty-window'),
    forgetsPins: args.includes('--forget-pins'),
  }
}
