import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const MARK = 'node_modules/'

/**
 * The folder of the package a module belongs to; undefined for our own and for the bundler's.
 * @param {string} id
 */
export function packageFolderOf(id) {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '').split('?', 1)[0] ?? ''
  const at = path.lastIndexOf(MARK)
  if (at < 0) return undefined
  const [first = '', second = ''] = path.slice(at + MARK.length).split('/')
  // Vite's own folder of what it prepared is no package.
  if (first === '' || first.startsWith('.')) return undefined
  const name = first.startsWith('@') ? `${first}/${second}` : first
  return path.slice(0, at + MARK.length) + name
}

/** @param {string} folder */
function describePackage(folder) {
  const { name, version, license, licenses } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const said = license ?? licenses?.[0]
  return { name, version, licence: typeof said === 'string' ? said : (said?.type ?? '') }
}

/**
 * Writes down which packages a bundle was made of, its workers' too, in `out/packages/`.
 * @param {string} file
 * @returns {{ page: () => import('vite').Plugin, worker: () => import('vite').Plugin }}
 */
export function recordPackages(file) {
  /** @type {Set<string>} */
  const folders = new Set()
  /** @param {import('vite').Rolldown.OutputBundle} bundle */
  const note = (bundle) => {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue
      for (const id of output.moduleIds) {
        const folder = packageFolderOf(id)
        if (folder !== undefined) folders.add(folder)
      }
    }
  }
  return {
    worker: () => ({ name: 'record-packages-of-workers', generateBundle: (_, made) => note(made) }),
    page: () => ({
      name: 'record-packages',
      apply: 'build',
      generateBundle(_, made) {
        note(made)
        const packages = [...folders].map(describePackage)
        packages.sort((a, b) => (a.name < b.name ? -1 : 1))
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, `${JSON.stringify(packages, null, 1)}\n`)
      },
    }),
  }
}
