import { join } from 'node:path'
import { projectRoot } from '../runtime/project-root.mjs'

/**
 * The program that `npm run package -- --dir` leaves in dist/.
 * @param {NodeJS.Platform} [platform]
 * @param {string} [arch]
 */
export function packedExecutable(platform = process.platform, arch = process.arch) {
  const suffix = arch === 'x64' ? '' : `-${arch}`
  const at = (/** @type {string[]} */ ...path) => join(projectRoot, 'dist', ...path)
  if (platform === 'win32') return at(`win${suffix}-unpacked`, '前台.exe')
  if (platform === 'darwin') return at(`mac${suffix}`, '前台.app', 'Contents', 'MacOS', '前台')
  return at(`linux${suffix}-unpacked`, 'qiantai')
}
