import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { APP, APP_WITH_PAGE, BUNDLES, PROJECT } from './folders.ts'

/** The address whose content the bench takes over: the desk's, which alone has the desk's door. */
const PAGE = join(PROJECT, 'renderer/desk/index.html')
const HTML =
  '<!doctype html><meta charset="utf-8"><title>bench</title><script type="module" src="../../tests/bench/page/main.ts"></script>'

/** Copies the built app aside, as it is. */
export async function stageApp(): Promise<void> {
  await stage(APP)
  await cp(join(BUNDLES, 'renderer'), join(APP, 'out/renderer'), { recursive: true })
}

/**
 * Builds the same rooms, with the settings of the product, under a page of the bench instead of the
 * desk: the product itself has no door for measuring.
 */
export async function stageAppWithPage(): Promise<void> {
  await stage(APP_WITH_PAGE)
  await build({
    configFile: join(PROJECT, 'vite.config.ts'),
    mode: 'renderer',
    logLevel: 'error',
    plugins: [benchPage],
    build: { outDir: join(APP_WITH_PAGE, 'out/renderer') },
  })
}

const benchPage: Plugin = {
  name: 'bench-page',
  enforce: 'pre',
  config: (config) => {
    // Replaced, not merged: the product's other pages are not built.
    const { rolldownOptions } = config.build ?? {}
    if (rolldownOptions !== undefined) rolldownOptions.input = { desk: PAGE }
  },
  load: (id) => (id === PAGE ? HTML : undefined),
}

async function stage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'out'), { recursive: true })
  const { name, productName, version, main } = JSON.parse(
    await readFile(join(PROJECT, 'package.json'), 'utf8'),
  )
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name, productName, version, main }),
  )
  for (const bundle of ['main', 'preload']) {
    await cp(join(BUNDLES, bundle), join(folder, 'out', bundle), { recursive: true })
  }
}
