import { readFile } from 'node:fs/promises'
import type { NetworkApp } from './guard-requests.ts'
import type { PageFile } from './list-page-files.ts'

/** Serves the two pages and their files, read from the list by the whole path of the request. */
export function servePages(app: NetworkApp, files: ReadonlyMap<string, PageFile>): void {
  app.get('*', async (c, next) => {
    const file = files.get(c.req.path)
    if (file === undefined) return next()
    const bytes = await readFile(file.path)
    c.header('Content-Type', file.type)
    if (file.isImmutable) c.header('Cache-Control', 'public, max-age=31536000, immutable')
    return c.body(new Uint8Array(bytes))
  })
}
