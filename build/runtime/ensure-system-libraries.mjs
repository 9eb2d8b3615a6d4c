import { run } from './run.mjs'
import { say } from './say.mjs'
import { missingLibraries, newerName, systemLibraries } from './system-libraries.mjs'

// biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders
const LISTING = '${Package} ${db:Status-Status}\n'

/** @returns {Promise<string[] | undefined>} nothing where dpkg does not rule */
async function listMissing() {
  const names = systemLibraries.flatMap((name) => [name, newerName(name)])
  try {
    const query = await run('dpkg-query', ['-W', '-f', LISTING, ...names], { quiet: true })
    return missingLibraries(systemLibraries, query.output)
  } catch {
    return undefined
  }
}

/** @returns {Promise<string[] | undefined>} the words before apt-get, or nothing when not allowed */
async function rootPrefix() {
  if (process.getuid?.() === 0) return []
  try {
    const { code } = await run('sudo', ['-n', 'true'], { quiet: true })
    return code === 0 ? ['sudo', '-n'] : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {readonly string[]} prefix
 * @param {readonly string[]} args
 */
function runApt(prefix, args) {
  const words = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-q',
    '-o',
    'DPkg::Lock::Timeout=300',
    ...args,
  ]
  const [command = 'env', ...rest] = words
  return run(command, rest, { quiet: true })
}

/** @param {string} name */
async function nameInThisRelease(name) {
  const newer = newerName(name)
  const { code } = await run('apt-cache', ['show', '--no-all-versions', newer], { quiet: true })
  return code === 0 ? newer : name
}

/**
 * Installs what Electron needs from the system, where this user may; elsewhere says what is
 * missing and goes on, since types, lint and unit tests run without it.
 */
export async function ensureSystemLibraries() {
  if (process.platform !== 'linux') return
  const missing = await listMissing()
  if (missing === undefined || missing.length === 0) return

  const prefix = await rootPrefix()
  if (prefix === undefined) {
    say('system libraries', `missing: ${missing.join(' ')}. Install them with apt-get as root.`)
    return
  }
  say('system libraries', `installing ${missing.join(' ')}`)
  await runApt(prefix, ['update'])
  const names = await Promise.all(missing.map(nameInThisRelease))
  const install = await runApt(prefix, ['install', '-y', '--no-install-recommends', ...names])
  const left = (await listMissing()) ?? []
  if (left.length === 0) return say('system libraries', 'installed')
  say('system libraries', `apt-get could not install ${left.join(' ')}:`)
  console.log(install.output.trim().split('\n').slice(-5).join('\n'))
}
