import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { electronExecutable } from '#tests/support/desk/launch.ts'
import { freePort } from '#tests/support/network/free-port.ts'
import { shopOfVisit } from '#tests/tour/shop-of-visit.ts'
import { releaseConfig } from '../../build/electron-builder.config.mjs'
import { expect, test } from '../e2e/app-test.ts'
import { openOutside } from './support/outside.ts'
import { isListening, PackedApp, packedExecutable, withFolder } from './support/packed-app.ts'
import { tell } from './support/tell.ts'

const AREA = 'The packed app'
const note = (what: string, tried: number, held: number) =>
  tell('1-packed', { area: AREA, what, tried, held })

/** Where Node's inspector stands when nobody says where. */
const USUAL_INSPECTOR = 9229
/** A fuse that is on, as it stands in the wire; the package does not hand the name out. */
const ENABLED = '1'.charCodeAt(0)

/** The names of the fuses, as the configuration has them and as the wire numbers them. */
const FUSES = {
  runAsNode: FuseV1Options.RunAsNode,
  enableCookieEncryption: FuseV1Options.EnableCookieEncryption,
  enableNodeOptionsEnvironmentVariable: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  enableNodeCliInspectArguments: FuseV1Options.EnableNodeCliInspectArguments,
  enableEmbeddedAsarIntegrityValidation: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
  loadBrowserProcessSpecificV8Snapshot: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  grantFileProtocolExtraPrivileges: FuseV1Options.GrantFileProtocolExtraPrivileges,
} as const

test('its fuses are set as the release says, read back from the program', async () => {
  const wire = await getCurrentFuseWire(packedExecutable())
  const wanted = releaseConfig.electronFuses ?? {}
  const rows = Object.entries(FUSES)
    // What a runtime does not know yet, it does not do either.
    .filter(([, at]) => wire[at] !== undefined)
    .map(([name, at]) => ({
      name,
      isSet: wire[at] === ENABLED,
      isWanted: wanted[name as keyof typeof FUSES],
    }))
  for (const { name, isSet, isWanted } of rows) {
    note(`fuse ${name}: ${isWanted ? 'on' : 'off'}`, 1, Number(isSet === isWanted))
  }
  expect(rows.length).toBeGreaterThanOrEqual(7)
  expect(rows.filter(({ isSet, isWanted }) => isSet !== isWanted)).toEqual([])
})

test('an Electron without these fuses does run what it is told to', async () => {
  await withFolder(async (folder) => {
    const mark = join(folder, 'evaluated.txt')
    const script = `require('fs').writeFileSync(${JSON.stringify(mark)}, '1')`
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
    execFileSync(electronExecutable(), ['-e', script], { env, stdio: 'ignore' })
    expect(existsSync(mark)).toBe(true)
  })
})

test('it opens its desk, whatever its environment and its arguments say', async () => {
  await withFolder(async (folder) => {
    const outside = await openOutside()
    const [inspector, atStart] = [await freePort(), await freePort()]
    const mark = (name: string) => join(folder, `${name}.txt`)
    const write = (name: string) =>
      `require('fs').writeFileSync(${JSON.stringify(mark(name))}, '1')`
    await writeFile(join(folder, 'required.cjs'), write('required'))
    const app = await PackedApp.start(join(folder, 'profile'), {
      env: {
        ELECTRON_RUN_AS_NODE: '1',
        NODE_OPTIONS: `--require ${join(folder, 'required.cjs')} --inspect=${atStart}`,
        ELECTRON_ENABLE_LOGGING: '1',
        QIANTAI_DEV_SERVER: outside.address,
      },
      args: [`--inspect=${inspector}`, '-e', write('evaluated')],
    })
    try {
      const desk = await app.desk()
      expect(desk).toBeDefined()
      await desk?.page.getByTestId('setup').waitFor()
      const found = {
        'ELECTRON_RUN_AS_NODE=1 with -e: no code runs, the desk opens': !existsSync(
          mark('evaluated'),
        ),
        'NODE_OPTIONS --require: nothing is loaded': !existsSync(mark('required')),
        'NODE_OPTIONS --inspect: no port': !(await isListening(atStart)),
        '--inspect: no port': !(await isListening(inspector)),
        'pages from a development server: not asked': outside.heard.length === 0,
      }
      // The signal by which a running Node is made to open its inspector.
      app.signal('SIGUSR1')
      const opened = await expect
        .poll(() => isListening(USUAL_INSPECTOR), { timeout: 1500 })
        .toBe(true)
        .then(
          () => true,
          () => false,
        )
      for (const [what, held] of Object.entries({ ...found, 'SIGUSR1: no port': !opened })) {
        note(what, 1, Number(held))
        expect.soft(held, what).toBe(true)
      }
    } finally {
      await app.kill()
      await outside.close()
    }
  })
})

test('a folder put in the place of its archive is not run', async () => {
  await withFolder(async (folder) => {
    const program = dirname(packedExecutable())
    const copy = join(folder, 'copy')
    await cp(program, copy, { recursive: true })
    const resources = join(copy, 'resources')
    const mark = join(folder, 'mine.txt')
    await mkdir(join(resources, 'app'))
    await writeFile(join(resources, 'app', 'package.json'), '{"main":"main.js","name":"mine"}')
    await writeFile(
      join(resources, 'app', 'main.js'),
      `require('fs').writeFileSync(${JSON.stringify(mark)}, '1')`,
    )
    const executable = join(copy, basename(packedExecutable()))
    const beside = await PackedApp.start(join(folder, 'beside'), { executable })
    const desk = await beside.desk()
    await beside.kill()
    const isOurs = desk !== undefined && !existsSync(mark)
    note('an app folder beside the archive: ours runs', 1, Number(isOurs))

    await rm(join(resources, 'app.asar'))
    const instead = await PackedApp.start(join(folder, 'instead'), { executable })
    const desk2 = await instead.desk(4000)
    await instead.kill()
    const isNothing = desk2 === undefined && !existsSync(mark)
    note('an app folder instead of the archive: nothing runs', 1, Number(isNothing))

    const argument = await PackedApp.start(join(folder, 'argument'), {
      args: [join(resources, 'app')],
    })
    const desk3 = await argument.desk()
    await argument.kill()
    const isStillOurs = desk3 !== undefined && !existsSync(mark)
    note('an app folder as an argument: ours runs', 1, Number(isStillOurs))
    expect([isOurs, isNothing, isStillOurs]).toEqual([true, true, true])
  })
})

test('it works: a shop is opened, a car received, a paper drawn, and all is there again', async ({
  file,
}) => {
  await withFolder(async (folder) => {
    const profile = join(folder, 'profile')
    const app = await PackedApp.start(profile)
    let number = ''
    try {
      const desk = await app.desk()
      if (desk === undefined) throw new Error('the packed app opened no desk')
      await desk.setup.fill(shopOfVisit(file, 'zh-CN'))
      await desk.setup.open()
      await desk.search.receiveNew(file.vehicle.plate)
      await desk.reception.fill({ ...file })
      await desk.reception.save()
      await desk.visit.open('papers')
      const paper = await desk.visit.papers.issue('intake-inspection', 'zh-CN')
      await desk.visit.papers.painted()
      number = paper.number
      expect(paper.pages).toBeGreaterThan(0)
    } finally {
      await app.kill()
    }
    const again = await PackedApp.start(profile)
    try {
      const desk = await again.desk()
      await desk?.ready()
      await desk?.search.goTo(file.vehicle.plate)
      await desk?.visit.open('papers')
      await desk?.visit.papers.look('intake-inspection')
      expect((await desk?.visit.papers.shown('intake-inspection'))?.number).toBe(number)
      note('opens on a fresh profile, receives a car, draws a paper, has both after a crash', 1, 1)
    } finally {
      await again.kill()
    }
  })
})
