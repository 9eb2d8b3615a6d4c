import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { net, type Session } from 'electron'
import { APP_SCHEME } from './app-origin.ts'
import { mediaTypeOf } from './media-type.ts'
import { type Audience, resolveRequest } from './resolve-request.ts'
import { responseHeaders } from './response-headers.ts'
import { serveAttachment } from './serve-attachment.ts'

export interface Served {
  readonly rendererFolder: string
  readonly attachmentsFolder: string
  readonly devServer: string | undefined
  /** Photos that the public screens may have now. */
  readonly isGranted: (hash: string) => boolean
}

const notFound = () => new Response('Not found', { status: 404, headers: headers('text/plain') })
const headers = (type: string) => responseHeaders(type, 'never')
/** A copy with a plain ArrayBuffer: what Response is typed to take. */
const body = (bytes: Uint8Array) => new Uint8Array(bytes)

async function serveFile(folder: string, path: string): Promise<Response> {
  try {
    const bytes = await readFile(join(folder, path))
    const caching = path.startsWith('assets/') ? 'immutable' : 'never'
    return new Response(body(bytes), { headers: responseHeaders(mediaTypeOf(path), caching) })
  } catch {
    return notFound()
  }
}

/** While developing, vite's files come through the same origin, so that the database is the same. */
async function proxy(devServer: string, address: string): Promise<Response> {
  const { pathname, search } = new URL(address)
  const answer = await net.fetch(new URL(`${pathname}${search}`, devServer).href)
  const type = answer.headers.get('content-type') ?? mediaTypeOf(pathname)
  return new Response(await answer.arrayBuffer(), {
    status: answer.status,
    headers: responseHeaders(type, 'never', devServer),
  })
}

/** Everything but photos, which main keeps, and the desk's page, which the public never gets. */
function isServedByVite(address: string, audience: Audience): boolean {
  const { pathname } = new URL(address)
  if (pathname.startsWith('/attachments/')) return false
  return audience === 'desk' || !pathname.startsWith('/desk/')
}

/** Serves `app://qiantai` in a session, as far as its audience may see. */
export function serveApp(session: Session, audience: Audience, served: Served): void {
  const { devServer, rendererFolder, attachmentsFolder } = served
  session.protocol.handle(APP_SCHEME, async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return notFound()
    const target = resolveRequest(request.url, audience, served.isGranted)
    if (target.kind === 'attachment') {
      const range = request.headers.get('range')
      // A public screen keeps no photo: the next customer stands before the same page.
      const caching = audience === 'desk' ? 'immutable' : 'never'
      const { hash } = target
      return (await serveAttachment(attachmentsFolder, hash, range, caching)) ?? notFound()
    }
    if (devServer !== undefined && isServedByVite(request.url, audience)) {
      return proxy(devServer, request.url)
    }
    return target.kind === 'file' ? serveFile(rendererFolder, target.path) : notFound()
  })
}
