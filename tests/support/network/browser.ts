import { request } from 'node:http'
import { connect } from 'node:net'
import type { LoungeView } from '#shared/ipc/views/lounge-view.ts'
import type { TestDoor } from './open-door.ts'

/** What a browser would do at the door, cookie and origin included. */
export class Browser {
  readonly #base: string
  cookie: string | undefined

  constructor(base: string) {
    this.#base = base
  }

  /**
   * A connection kept from before may have been hung up by a door that was closed and opened since;
   * a browser then asks once more on a new one.
   */
  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    const ask = () => fetch(`${this.#base}${path}`, { headers: this.#headers(headers) })
    try {
      return await ask()
    } catch (error) {
      if (wasHungUp(error)) return ask()
      throw error
    }
  }

  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const isBytes = body instanceof Uint8Array
    const answer = await fetch(`${this.#base}${path}`, {
      method: 'POST',
      headers: this.#headers({
        origin: this.#base,
        'content-type': isBytes ? 'image/jpeg' : 'application/json',
        ...headers,
      }),
      body: isBytes ? new Uint8Array(body) : typeof body === 'string' ? body : JSON.stringify(body),
    })
    const [cookie] = answer.headers.getSetCookie()
    if (cookie !== undefined) this.cookie = cookie.split(';', 1)[0]
    return answer
  }

  #headers(more: Record<string, string>): Record<string, string> {
    return this.cookie === undefined ? more : { cookie: this.cookie, ...more }
  }
}

const wasHungUp = (error: unknown): boolean =>
  error instanceof TypeError &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  ['ECONNRESET', 'UND_ERR_SOCKET'].includes(String(error.cause.code))

/** A screen that typed the code. */
export async function pairScreen(test: TestDoor): Promise<Browser> {
  const browser = new Browser(test.base)
  const answer = await browser.post('/board/pair', { code: await test.code() })
  if (!answer.ok) throw new Error(`not paired: ${answer.status} ${await answer.text()}`)
  return browser
}

export interface News {
  readonly event: string
  readonly data: unknown
  readonly at: number
}

/** The board's news as a screen hears them. */
export class NewsReader {
  readonly news: News[] = []
  isEnded = false
  #wake: (() => void) | undefined

  static async open(browser: Browser): Promise<NewsReader> {
    const answer = await browser.get('/board/news')
    if (!answer.ok || answer.body === null) throw new Error(`no news: ${answer.status}`)
    const reader = new NewsReader()
    void reader.#read(answer.body)
    return reader
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder()
    let text = ''
    try {
      for await (const chunk of body) {
        text += decoder.decode(chunk, { stream: true })
        const blocks = text.split('\n\n')
        text = blocks.pop() ?? ''
        for (const block of blocks) this.#take(block)
      }
    } catch {
      // Cut off: that is an end too.
    }
    this.isEnded = true
    this.#wake?.()
  }

  #take(block: string): void {
    const of = (name: string): string =>
      block
        .split('\n')
        .filter((line) => line.startsWith(`${name}: `))
        .map((line) => line.slice(name.length + 2))
        .join('\n')
    this.news.push({ event: of('event'), data: JSON.parse(of('data')), at: performance.now() })
    this.#wake?.()
  }

  /** Waits until something is true of what was heard. */
  async until(isTrue: (reader: NewsReader) => boolean, withinMs = 5000): Promise<void> {
    const deadline = performance.now() + withinMs
    while (!isTrue(this)) {
      const left = deadline - performance.now()
      if (left <= 0) throw new Error(`not heard in time: ${JSON.stringify(this.news.at(-1))}`)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(left, 100))
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }

  views(): readonly LoungeView[] {
    return this.news
      .filter(({ event }) => event === 'view')
      .map(({ data }) => data as unknown as LoungeView)
  }
}

/** A request as somebody would write it by hand: any path, any host, nothing put right. */
export const askRaw = (
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> =>
  new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path, method, headers, agent: false },
      (answer) => {
        let body = ''
        answer.setEncoding('utf8')
        answer.on('data', (chunk: string) => {
          body += chunk
        })
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }),
        )
      },
    )
    asking.once('error', reject)
    asking.end()
  })

/** Sends bytes as they are and says what came back until the door hung up. */
export const sendRaw = (port: number, text: string): Promise<{ answer: string; ms: number }> =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      answer += chunk
    })
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error)
    })
    socket.on('close', () => resolve({ answer, ms: performance.now() - begun }))
  })
