import { type ChildProcess, execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication } from '@playwright/test'

/** The project's folder, which Electron opens. */
export const PROJECT = fileURLToPath(new URL('../../../', import.meta.url))

/** Electron's executable, as the commands hand it down. */
export function electronExecutable(): string {
  const named = process.env.QIANTAI_ELECTRON_EXECUTABLE
  if (named !== undefined && named !== '') return named
  const ask =
    "import('./build/runtime/ensure-electron.mjs').then(async (m) => console.log((await m.ensureElectron()).executable))"
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', ask], {
    cwd: PROJECT,
    encoding: 'utf8',
  })
  const executable = told.trim().split('\n').at(-1)
  if (executable === undefined) throw new Error('there is no Electron to run')
  return executable
}

/** Arguments that open the app from its folder on a profile. */
export function appArguments(profile: string, more: readonly string[] = []): string[] {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  const sandbox = process.env.QIANTAI_NO_SANDBOX === '1' || isRoot ? ['--no-sandbox'] : []
  return [...sandbox, PROJECT, `--user-data=${profile}`, ...more]
}

/** A profile nobody has used. */
export const makeProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'qiantai-profile-'))

/** Takes a profile away, also while Chromium is still letting go of its files. */
export const removeProfile = (profile: string): Promise<void> =>
  rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })

/** Starts the real app under Playwright. */
export const launch = (
  profile: string,
  more: readonly string[] = [],
): Promise<ElectronApplication> =>
  _electron.launch({
    executablePath: electronExecutable(),
    args: appArguments(profile, more),
    cwd: PROJECT,
    timeout: 20_000,
  })

/** Whether a process has ended. */
export const hasEnded = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null
