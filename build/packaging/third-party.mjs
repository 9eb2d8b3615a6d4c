import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundles } from '../bundle.mjs'
import { projectRoot } from '../runtime/project-root.mjs'

/** The committed list of what others wrote and we ship. */
export const thirdPartyFile = join(projectRoot, 'docs', 'third-party.md')

/** @typedef {{ name: string, version: string, licence: string }} BundledPackage */

/** @param {string} bundle `preload-desk` writes down what it holds as `desk` */
const recordOf = (bundle) =>
  join(projectRoot, 'out', 'packages', `${bundle.replace('preload-', '')}.json`)

/** @param {string} bundle */
const partOf = (bundle) => bundle.split('-', 1)[0] ?? bundle

/**
 * The packages in the bundles, as the last build wrote them down.
 * @returns {(BundledPackage & { parts: string[] })[]}
 */
export function listBundledPackages() {
  /** @type {Map<string, BundledPackage & { parts: string[] }>} */
  const found = new Map()
  for (const bundle of Object.keys(bundles)) {
    const file = recordOf(bundle)
    if (!existsSync(file)) throw new Error(`${file} is not there: the bundle is older than it`)
    /** @type {BundledPackage[]} */
    const packages = JSON.parse(readFileSync(file, 'utf8'))
    for (const one of packages) {
      const key = `${one.name}@${one.version}`
      const parts = [...(found.get(key)?.parts ?? []), partOf(bundle)]
      found.set(key, { ...one, parts: [...new Set(parts)] })
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** @param {readonly (BundledPackage & { parts: string[] })[]} packages */
export function formatThirdParty(packages) {
  const rows = packages.map(
    ({ name, version, licence, parts }) =>
      `| ${name} | ${version} | ${licence || 'see the package'} | ${parts.join(', ')} |`,
  )
  return [
    '# What others wrote',
    '',
    'Every package of which something is in the bundles, as the bundler saw it, and where: `main`',
    'and `preload` of Electron, `renderer` for the windows, `network` for the pages on the shop’s',
    'network. Electron and its Chromium bring licence files of their own into the installed app.',
    'pdfmake and pdfjs-dist come built, with what they are made of inside them.',
    '',
    'Written by `npm run third-party`; `npm run security` fails when it is not what was bundled.',
    '',
    '| package | version | licence | in |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
