import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { tell } from './support/tell.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const AREA = 'Packages of others'

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
)
const locked = Object.entries(lock.packages).filter(([folder]) => folder !== '')
const nameOf = (folder: string): string => folder.split('node_modules/').at(-1) ?? folder

/** Whoever runs code when it is installed, and what for. */
const MAY_RUN_AT_INSTALL: Readonly<Record<string, string>> = {
  'electron-winstaller': 'chooses a 7-Zip for Squirrel installers, which we do not build',
  esbuild: 'puts its own program in place; of tsx, for our scripts only',
}

test('everything installed is in the lock file, with the hash of what it must be', () => {
  const installed = locked.filter(([folder]) => existsSync(join(ROOT, folder, 'package.json')))
  const isHeld = ([folder, one]: (typeof installed)[number]): boolean =>
    /^sha(512|384)-/.test(one.integrity ?? '') &&
    JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')).version === one.version
  const loose = installed.filter((one) => !isHeld(one)).map(([folder]) => folder)
  tell('4-packages', {
    area: AREA,
    what: 'installed packages of the version and with the hash of the lock file',
    tried: installed.length,
    held: installed.length - loose.length,
  })
  expect(installed.length).toBeGreaterThan(300)
  expect(loose).toEqual([])
})

test('none is fetched past the registry', () => {
  const elsewhere = locked.filter(
    ([, one]) => one.link === true || /^(git|http:|file:)/.test(one.resolved ?? ''),
  )
  tell('4-packages', {
    area: AREA,
    what: 'packages that come from the registry, none by git, link or plain http',
    tried: locked.length,
    held: locked.length - elsewhere.length,
  })
  expect(elsewhere.map(([folder]) => folder)).toEqual([])
})

test('none runs code when it is installed, but those that are known to', () => {
  const running = locked.filter(([, one]) => one.hasInstallScript === true)
  const unknown = running.filter(([folder]) => !(nameOf(folder) in MAY_RUN_AT_INSTALL))
  tell('4-packages', {
    area: AREA,
    what: `packages that run nothing at install, but for ${running.length} that are explained`,
    tried: locked.length,
    held: locked.length - unknown.length,
  })
  expect(unknown.map(([folder]) => folder)).toEqual([])
})

/** What `npm audit --json` says, or undefined where the registry takes no such question. */
const askAudit = (): Promise<AuditAnswer | undefined> =>
  new Promise((resolve) => {
    const args = [
      'audit',
      '--json',
      '--omit=optional',
      '--fetch-retries=0',
      '--fetch-timeout=15000',
    ]
    // Windows runs npm.cmd through a shell only; no word of the line comes from outside.
    const isWindows = process.platform === 'win32'
    execFile(
      'npm',
      args,
      { cwd: ROOT, timeout: 30_000, maxBuffer: 1 << 26, shell: isWindows },
      (_, out) => {
        try {
          const answer = JSON.parse(out)
          resolve(answer.auditReportVersion === undefined ? undefined : answer)
        } catch {
          resolve(undefined)
        }
      },
    )
  })
interface AuditAnswer {
  readonly vulnerabilities: Readonly<
    Record<string, { readonly severity: string; readonly isDirect: boolean }>
  >
}

test('no known hole of a high degree, where the registry tells', async ({ skip }) => {
  const answer = await askAudit()
  const holes = Object.entries(answer?.vulnerabilities ?? {}).filter(([, { severity }]) =>
    ['high', 'critical'].includes(severity),
  )
  tell('4-packages', {
    area: AREA,
    what: 'npm audit: packages without a known hole of a high degree',
    tried: locked.length,
    held: locked.length - holes.length,
    ...(answer === undefined ? { unanswered: true } : {}),
  })
  if (answer === undefined) skip('the registry does not answer audits')
  expect(holes.map(([name]) => name)).toEqual([])
}, 40_000)
