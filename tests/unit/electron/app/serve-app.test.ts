import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Session } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Audience } from '#electron/app/resolve-request.ts'
import { serveApp } from '#electron/app/serve-app.ts'
import { savePhoto } from '#electron/services/attachments/photo-files.ts'
import { saveVideo } from '#electron/services/attachments/video-files.ts'
import { unwrap } from '#shared/kernel/result.ts'

const vite = vi.hoisted(() => vi.fn())
// Electron's own fetch, which reaches the server of vite while developing.
vi.mock('electron', () => ({ net: { fetch: vite } }))

const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1)
let folder: string
let granted: string[]

beforeEach(async () => {
  granted = []
  folder = await mkdtemp(join(tmpdir(), 'qiantai-serve-'))
  await mkdir(join(folder, 'renderer', 'desk'), { recursive: true })
  await mkdir(join(folder, 'renderer', 'assets'))
  await writeFile(join(folder, 'renderer', 'desk', 'index.html'), '<title>desk</title>')
  await writeFile(join(folder, 'renderer', 'assets', 'a-1b2c.js'), 'export {}')
  await writeFile(join(folder, 'secret.json'), '{}')
  vite.mockReset()
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function serve(audience: Audience, devServer?: string) {
  let answer: ((request: Request) => Promise<Response>) | undefined
  const session = {
    protocol: {
      handle(_scheme: string, handler: typeof answer) {
        answer = handler
      },
    },
  } as unknown as Session
  serveApp(session, audience, {
    rendererFolder: join(folder, 'renderer'),
    attachmentsFolder: join(folder, 'attachments'),
    devServer,
    isGranted: (hash) => granted.includes(hash),
  })
  return async (path: string, method = 'GET', range?: string) => {
    const headers = new Headers(range === undefined ? {} : { range })
    const request = { url: `app://qiantai${path}`, method, headers } as Request
    if (answer === undefined) throw new Error('nothing is served')
    return answer(request)
  }
}

describe('pages and code', () => {
  it('come with their type and the policy, kept only when named by their content', async () => {
    const get = serve('desk')
    const page = await get('/desk/index.html')
    expect(await page.text()).toBe('<title>desk</title>')
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(page.headers.get('cache-control')).toBe('no-store')
    const code = await get('/assets/a-1b2c.js')
    expect(code.headers.get('cache-control')).toContain('immutable')
  })

  it.each(['/nothing.html', '/../secret.json', '/desk', '/'])(
    'are not found at %s',
    async (path) => {
      expect((await serve('desk')(path)).status).toBe(404)
    },
  )

  it('are read, never written', async () => {
    expect((await serve('desk')('/desk/index.html', 'POST')).status).toBe(404)
  })

  it('of the desk are not there for the public screens', async () => {
    const get = serve('public')
    expect((await get('/desk/index.html')).status).toBe(404)
    expect((await get('/assets/a-1b2c.js')).status).toBe(200)
  })
})

describe('photos', () => {
  it('are there for the desk, and for a public screen while it shows them', async () => {
    const { hash } = unwrap(await savePhoto(join(folder, 'attachments'), jpeg))
    const photo = await serve('desk')(`/attachments/${hash}`)
    expect(photo.headers.get('content-type')).toBe('image/jpeg')
    expect(new Uint8Array(await photo.arrayBuffer())).toEqual(jpeg)
    const get = serve('public')
    expect((await get(`/attachments/${hash}`)).status).toBe(404)
    granted = [hash]
    expect((await get(`/attachments/${hash}`)).status).toBe(200)
  })

  it('that the profile lost are not found', async () => {
    expect((await serve('desk')(`/attachments/${'0'.repeat(64)}`)).status).toBe(404)
  })
})

describe('videos', () => {
  const film = Uint8Array.from([0, 0, 0, 24, ...new TextEncoder().encode('ftypmp42moov')])

  it('come in the pieces a player asks for, while a screen plays them', async () => {
    const { hash } = unwrap(await saveVideo(join(folder, 'attachments'), film))
    const get = serve('public')
    expect((await get(`/attachments/${hash}`, 'GET', 'bytes=0-')).status).toBe(404)
    granted = [hash]
    const piece = await get(`/attachments/${hash}`, 'GET', 'bytes=4-7')
    expect(piece.status).toBe(206)
    expect(piece.headers.get('content-type')).toBe('video/mp4')
    expect(piece.headers.get('content-range')).toBe(`bytes 4-7/${film.length}`)
    expect(await piece.text()).toBe('ftyp')
    expect((await get(`/attachments/${hash}`, 'GET', 'bytes=900-')).status).toBe(416)
    expect((await get(`/attachments/${hash}`)).status).toBe(200)
  })

  it('are allowed by the policy from our own origin only', async () => {
    const policy = (await serve('desk')('/desk/index.html')).headers.get('content-security-policy')
    expect(policy).toContain("media-src 'self' blob:;")
  })
})

describe('while developing', () => {
  const devServer = 'http://localhost:5173/'

  it("brings vite's files through the same origin", async () => {
    vite.mockResolvedValue(new Response('x', { headers: { 'content-type': 'text/javascript' } }))
    const answer = await serve('desk', devServer)('/@vite/client?v=1')
    expect(vite).toHaveBeenCalledWith('http://localhost:5173/@vite/client?v=1')
    expect(answer.headers.get('content-security-policy')).toContain('ws://localhost:5173')
  })

  it('still keeps the desk and ungranted photos from the public screens', async () => {
    const get = serve('public', devServer)
    for (const path of ['/desk/main.tsx', `/attachments/${'0'.repeat(64)}`]) {
      expect((await get(path)).status).toBe(404)
    }
    expect(vite).not.toHaveBeenCalled()
  })
})
