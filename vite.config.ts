import react from '@vitejs/plugin-react'
import { defineConfig, type ViteUserConfig as UserConfig } from 'vitest/config'
import { recordPackages } from './build/packaging/record-packages.mjs'

const at = (path: string): string => new URL(path, import.meta.url).pathname

const packagesOf = (bundle: string) => recordPackages(at(`./out/packages/${bundle}.json`))
const packages = { renderer: packagesOf('renderer'), network: packagesOf('network') }

/** What people see: four pages, one for each window. */
const renderer: UserConfig = {
  root: at('./renderer'),
  base: './',
  plugins: [react(), packages.renderer.page()],
  publicDir: at('./renderer/public'),
  build: {
    target: 'chrome114',
    outDir: at('./out/renderer'),
    // A desk that runs while the next build is made must still find its rooms (drop-old-assets).
    emptyOutDir: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: {
        desk: at('./renderer/desk/index.html'),
        counter: at('./renderer/counter/index.html'),
        lounge: at('./renderer/lounge/index.html'),
        wall: at('./renderer/wall/index.html'),
      },
    },
  },
  worker: { format: 'es', plugins: () => [packages.renderer.worker()] },
}

/**
 * The pages for other people's browsers, apart from the windows' files: a TV box or an older phone
 * runs them, and the door to the network serves this folder and nothing else.
 */
const network: UserConfig = {
  root: at('./renderer'),
  base: './',
  plugins: [react(), packages.network.page()],
  publicDir: false,
  build: {
    target: ['chrome87', 'safari14', 'firefox90'],
    outDir: at('./out/network'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: {
        board: at('./renderer/remote-board/index.html'),
        phone: at('./renderer/phone/index.html'),
      },
    },
  },
}

/** One CommonJS file: Electron 25 runs no ES modules in main, and a sandboxed preload never does. */
const commonJs = (entry: string, folder: string, name: string, target: string): UserConfig => ({
  publicDir: false,
  plugins: [packagesOf(name).page()],
  build: {
    ssr: at(entry),
    target,
    outDir: at(folder),
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false },
    },
  },
  ssr: { noExternal: true, target: 'node' },
})

/** What all of vitest's projects share. */
const runner = {
  environment: 'node',
  testTimeout: 20_000,
} as const

/**
 * Rules, records, components and papers; journeys on real Electron are Playwright's (tests/e2e).
 * Papers change nothing outside themselves: their files share a worker, and with it the parsed
 * fonts and compiled code that each would otherwise make anew.
 */
const tests: UserConfig = {
  test: {
    pool: 'threads',
    maxWorkers: 2,
    projects: [
      {
        plugins: [react()],
        test: {
          ...runner,
          name: 'code',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/documents/**', '**/node_modules/**'],
        },
      },
      {
        test: {
          ...runner,
          name: 'papers',
          include: ['tests/documents/**/*.test.ts'],
          isolate: false,
        },
      },
    ],
  },
}

const modes: Record<string, UserConfig> = {
  renderer,
  network,
  test: tests,
  main: commonJs('./electron/main.ts', './out/main', 'main', 'node18'),
  'preload-desk': commonJs('./electron/preload/desk.ts', './out/preload', 'desk', 'node18'),
  'preload-counter': commonJs(
    './electron/preload/counter.ts',
    './out/preload',
    'counter',
    'node18',
  ),
  'preload-lounge': commonJs('./electron/preload/lounge.ts', './out/preload', 'lounge', 'node18'),
  'preload-wall': commonJs('./electron/preload/wall.ts', './out/preload', 'wall', 'node18'),
}

export default defineConfig(({ mode }) => modes[mode] ?? renderer)
