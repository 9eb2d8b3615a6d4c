import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import type { Runtime } from '../app/runtime.ts'

/** How it is known that a page takes input: a key is sent until it is heard. */
export interface Hearing {
  /** Evaluated in the page: what is to hear the key, or null while it is not there. */
  readonly target: string
  readonly event: 'keydown' | 'input'
}

interface Answer {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly sessionId: string; readonly targetInfo: { readonly type: string } }
  readonly result?: { readonly result?: { readonly value?: unknown } }
}

const POLL_MS = 5
const LIMIT_MS = 60_000
const QUIT_MS = 8_000

/**
 * Milliseconds from the spawn of the process to the first key that its page hears, by the page's
 * own clock. Spoken to through Chromium's debugging pipe, the same way for every app, since a test
 * driver that takes part in the start would add its own time to both sides of the ratio.
 */
export async function timeStart(
  { executable, flags }: Runtime,
  args: readonly string[],
  hearing: Hearing,
): Promise<number> {
  const spawnedAt = Date.now()
  const child = spawn(executable, [...flags, '--remote-debugging-pipe', ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const pipe = openPipe(child)
  try {
    const session = await pipe.attachToPage()
    for (;;) {
      const heardAt = await pipe.evaluate(session, listen(hearing))
      if (typeof heardAt === 'number') return heardAt - spawnedAt
      if (heardAt === 'ready') await pipe.pressKey(session)
      if (Date.now() - spawnedAt > LIMIT_MS) throw new Error('the app does not take input')
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
  } finally {
    await pipe.quit()
  }
}

/** Gives the time of the first key heard, else `ready` when the target is there. */
const listen = ({ target, event }: Hearing): string => `(() => {
  if (window.benchHeardAt !== undefined) return window.benchHeardAt
  const target = ${target}
  if (target === null) return 'absent'
  if (window.benchTarget !== target) {
    window.benchTarget = target
    target.addEventListener('${event}', () => {
      window.benchHeardAt ??= performance.timeOrigin + performance.now()
    })
  }
  target.focus()
  return 'ready'
})()`

function openPipe(child: ChildProcess) {
  const [, , , writing, reading] = child.stdio as unknown as [null, null, null, Writable, Readable]
  const exited = new Promise((resolve) => child.once('exit', resolve))
  const waiting = new Map<number, (answer: Answer) => void>()
  let attach: (session: string) => void = () => {}
  const attached = new Promise<string>((resolve) => {
    attach = resolve
  })
  let lastId = 0
  let text = ''
  writing.on('error', () => undefined)
  reading.on('data', (piece: Buffer) => {
    text += piece.toString()
    const parts = text.split('\0')
    text = parts.pop() ?? ''
    for (const part of parts) hear(JSON.parse(part))
  })
  const hear = (answer: Answer): void => {
    if (answer.method === 'Target.attachedToTarget' && answer.params?.targetInfo.type === 'page') {
      attach(answer.params.sessionId)
    }
    if (answer.id === undefined) return
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  }
  const ask = (method: string, params: object, sessionId?: string): Promise<Answer> => {
    lastId += 1
    writing.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`)
    return new Promise((resolve) => waiting.set(lastId, resolve))
  }
  return {
    attachToPage: () => {
      const params = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }
      void ask('Target.setAutoAttach', params)
      return attached
    },
    /** The value, or undefined where the page was just being replaced. */
    evaluate: async (session: string, expression: string): Promise<unknown> => {
      const answer = await ask('Runtime.evaluate', { expression, returnByValue: true }, session)
      return answer.result?.result?.value
    },
    pressKey: async (session: string): Promise<void> => {
      const key = { key: 'a', code: 'KeyA', windowsVirtualKeyCode: 65 }
      await ask('Input.dispatchKeyEvent', { type: 'keyDown', text: 'a', ...key }, session)
      await ask('Input.dispatchKeyEvent', { type: 'keyUp', ...key }, session)
    },
    quit: async (): Promise<void> => {
      void ask('Browser.close', {})
      const timer = setTimeout(() => child.kill('SIGKILL'), QUIT_MS)
      await exited
      clearTimeout(timer)
    },
  }
}
