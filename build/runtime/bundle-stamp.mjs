import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that the bundles are made of. */
export const bundleSources = [
  'electron',
  'renderer',
  'shared',
  'vite.config.ts',
  'build/packaging/record-packages.mjs',
  'package.json',
  'package-lock.json',
]

/** Larger files (fonts, photos) are told apart by size and time, to keep the check quick. */
const READ_UP_TO_BYTES = 512 * 1024

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]} files under the path, in a fixed order
 */
function listFiles(root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  if (stat === undefined) return []
  if (stat.isFile()) return [path]
  const names = readdirSync(join(root, path)).sort()
  return names.flatMap((name) => listFiles(root, `${path}/${name}`))
}

/**
 * One value that changes when any source changes, is added, renamed or removed.
 * @param {string} root
 * @param {readonly string[]} [sources]
 */
export function computeBundleStamp(root, sources = bundleSources) {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => listFiles(root, source))) {
    const file = join(root, path)
    const { size, mtimeMs } = statSync(file)
    hash.update(`${path}\0${size}\0`)
    hash.update(size > READ_UP_TO_BYTES ? String(mtimeMs) : readFileSync(file))
  }
  return hash.digest('hex')
}
