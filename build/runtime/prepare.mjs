import { ensureElectron } from './ensure-electron.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { ensureSystemLibraries } from './ensure-system-libraries.mjs'

/**
 * Makes a bare clone ready to run: packages, system libraries, Electron. Nothing to do is quick.
 * @returns {Promise<import('./ensure-electron.mjs').Runtime>}
 */
export async function prepare() {
  await ensurePackages()
  await ensureSystemLibraries()
  return ensureElectron()
}

/** Chromium's sandbox refuses to run for root, as on build machines. */
export const isRoot = () => process.platform === 'linux' && process.getuid?.() === 0

/**
 * What the tests, the tour and the bench start Electron with.
 * @param {import('./ensure-electron.mjs').Runtime} runtime
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function electronEnvironment(runtime, env) {
  return {
    ...env,
    QIANTAI_ELECTRON_EXECUTABLE: runtime.executable,
    QIANTAI_ELECTRON_KIND: runtime.kind,
    ...(isRoot() ? { QIANTAI_NO_SANDBOX: '1' } : {}),
  }
}

/**
 * The arguments that open the app from its folder.
 * @param {string} folder
 * @param {readonly string[]} args the app's own
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function electronArguments(folder, args, env) {
  const flags = isRoot() ? ['--no-sandbox'] : []
  if (env.WAYLAND_DISPLAY && !env.DISPLAY) flags.push('--ozone-platform-hint=auto')
  return [...flags, folder, ...args]
}
