import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { bundles } from './bundle.mjs'
import { command } from './runtime/command.mjs'
import { withDisplay } from './runtime/display.mjs'
import { electronArguments, electronEnvironment, prepare } from './runtime/prepare.mjs'
import { projectRoot } from './runtime/project-root.mjs'
import { say } from './runtime/say.mjs'
import { appArguments } from './start.mjs'

const configFile = join(projectRoot, 'vite.config.ts')

const PORT = 5173

/** Pages come through app://qiantai: from there vite's client cannot guess where its socket is. */
const serverOptions = {
  port: PORT,
  strictPort: true,
  hmr: { protocol: 'ws', host: 'localhost', clientPort: PORT },
}

/**
 * Builds one mode now and again at every change.
 * @param {string} mode
 * @param {() => void} onBuilt called after each build that came through, the first too
 */
async function watchBundle(mode, onBuilt) {
  const { build } = await import('vite')
  const watcher = await build({ configFile, mode, logLevel: 'warn', build: { watch: {} } })
  if (!('on' in watcher)) throw new Error(`vite does not watch ${mode}`)
  return new Promise((settle) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(event.error.message)
      if (event.code !== 'END') return
      onBuilt()
      settle(undefined)
    })
  })
}

/**
 * One app at a time: a restart waits for the old one to go, since it holds the single instance.
 * @param {() => import('node:child_process').ChildProcess} open
 */
function restartable(open) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let app
  const start = () => {
    const opened = open()
    app = opened
    opened.once('exit', () => {
      if (app === opened) process.exit(0)
    })
  }
  return {
    start,
    restart() {
      const old = app
      if (old === undefined) return
      app = undefined
      old.once('exit', start)
      old.kill()
    },
    stop: () => app?.kill(),
  }
}

/** @param {readonly string[]} args */
async function dev(args) {
  const runtime = await prepare()
  const { createServer } = await import('vite')
  const server = await createServer({ configFile, mode: 'renderer', server: serverOptions })
  await server.listen()
  const [url] = server.resolvedUrls?.local ?? []
  say('dev', `windows are served at ${url}`)

  return withDisplay(async (screen) => {
    const env = { ...electronEnvironment(runtime, screen), QIANTAI_DEV_SERVER: url }
    const words = electronArguments(projectRoot, appArguments(args), env)
    const app = restartable(() => spawn(runtime.executable, words, { env, stdio: 'inherit' }))
    process.once('exit', app.stop)
    for (const mode of Object.keys(bundles).filter((name) => name !== 'renderer')) {
      await watchBundle(mode, app.restart)
    }
    app.start()
    return new Promise(() => {})
  })
}

command(import.meta.url, dev)
