import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { Desk } from '#tests/support/desk/desk.ts'
import { freePort } from '#tests/support/network/free-port.ts'

/** The app as `npm run package -- --dir` left it. */
export function packedExecutable(): string {
  const named = process.env.QIANTAI_PACKED
  if (named === undefined || named === '') throw new Error('run by npm run security')
  return named
}

export interface PackedStart {
  readonly executable?: string
  readonly env?: NodeJS.ProcessEnv
  readonly args?: readonly string[]
}

/**
 * The packed app. Playwright's own way in is Node's inspector, which it does not have: the windows
 * are reached by Chromium's.
 */
export class PackedApp {
  readonly #child: ChildProcess
  readonly #port: number
  #browser: Browser | undefined

  private constructor(child: ChildProcess, port: number) {
    this.#child = child
    this.#port = port
  }

  static async start(profile: string, start: PackedStart = {}): Promise<PackedApp> {
    const { executable = packedExecutable(), env = {}, args = [] } = start
    const isRoot = process.platform === 'linux' && process.getuid?.() === 0
    const port = await freePort()
    const own = [
      ...(isRoot ? ['--no-sandbox'] : []),
      `--remote-debugging-port=${port}`,
      `--user-data=${profile}`,
    ]
    const child = spawn(executable, [...own, ...args], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
      cwd: tmpdir(),
    })
    return new PackedApp(child, port)
  }

  /** Whether it still runs. */
  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** The desk, once its page stands; undefined when the app ended before. */
  async desk(withinMs = 30_000): Promise<Desk | undefined> {
    const deadline = Date.now() + withinMs
    while (this.isRunning && Date.now() < deadline) {
      const page = await this.#findDesk()
      if (page !== undefined) return new Desk(page)
      await new Promise((later) => setTimeout(later, 100))
    }
    return undefined
  }

  async #findDesk(): Promise<Page | undefined> {
    try {
      // Electron takes no defaults of Playwright's: it has one context and no say in downloads.
      this.#browser ??= await chromium.connectOverCDP(`http://127.0.0.1:${this.#port}`, {
        noDefaults: true,
      })
    } catch {
      return undefined
    }
    const pages = this.#browser.contexts().flatMap((context) => context.pages())
    return pages.find((page) => page.url().includes('/desk/'))
  }

  /** Waits until it has ended by itself. */
  async ended(withinMs: number): Promise<boolean> {
    const deadline = Date.now() + withinMs
    while (this.isRunning && Date.now() < deadline) {
      await new Promise((later) => setTimeout(later, 50))
    }
    return !this.isRunning
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  /** Pulls the plug. */
  async kill(): Promise<void> {
    await this.#browser?.close().catch(() => undefined)
    if (this.isRunning) {
      const gone = new Promise((settle) => this.#child.once('exit', settle))
      this.#child.kill('SIGKILL')
      await gone
    }
  }
}

/** A folder of one's own, away afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'qiantai-packed-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

/** Whether anybody listens at a port of this computer. */
export const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
