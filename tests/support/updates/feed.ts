import { createHash } from 'node:crypto'
import { createServer } from 'node:http'

/** A feed on this computer, as electron-builder lays one out: latest.yml and the file it names. */
export interface TestFeed {
  readonly address: string
  /** What is asked for, in order. */
  readonly asked: string[]
  /** Puts a version there; `file` is what is served, whatever `sha512` says. */
  offer(version: string, file: Buffer, sha512?: string): void
  /** Serves a text as the feed, whatever it is. */
  say(text: string): void
  close(): Promise<void>
}

export const sha512Of = (file: Buffer): string => createHash('sha512').update(file).digest('base64')

export async function openTestFeed(): Promise<TestFeed> {
  const served = new Map<string, Buffer>()
  const asked: string[] = []
  const server = createServer((request, answer) => {
    const path = new URL(request.url ?? '/', 'http://feed').pathname
    asked.push(path)
    const body = served.get(path)
    answer.writeHead(body === undefined ? 404 : 200, { 'content-length': body?.length ?? 0 })
    answer.end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('no port')
  const say = (text: string) => {
    for (const system of ['', '-linux', '-mac', '-linux-arm64']) {
      served.set(`/latest${system}.yml`, Buffer.from(text))
    }
  }
  return {
    address: `http://127.0.0.1:${place.port}/`,
    asked,
    say,
    offer(version, file, sha512 = sha512Of(file)) {
      const name = `qiantai-${version}-linux-x86_64.AppImage`
      served.set(`/${name}`, file)
      say(
        [
          `version: ${version}`,
          'files:',
          `  - url: ${name}`,
          `    sha512: ${sha512}`,
          `    size: ${file.length}`,
          `path: ${name}`,
          `sha512: ${sha512}`,
          "releaseDate: '2026-11-28T00:00:00.000Z'",
          'releaseNotes: "<p>报价更快</p><script>x</script>"',
        ].join('\n'),
      )
    },
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
