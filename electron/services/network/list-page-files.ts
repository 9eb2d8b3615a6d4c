import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaTypeOf } from '#electron/app/media-type.ts'

/** A file that anybody on the network may have. */
export interface PageFile {
  readonly path: string
  readonly type: string
  /** Named by its content. */
  readonly isImmutable: boolean
}

/** The two pages, at the addresses that people type and QR codes say. */
const PAGES = { '/': 'remote-board/index.html', '/phone': 'phone/index.html' } as const

/**
 * Everything the network is served from disk: the two pages and what was built for them, nothing
 * else. A request is looked up in this list by its whole path, so no path leads anywhere else.
 */
export async function listPageFiles(
  folder: string,
): Promise<ReadonlyMap<string, PageFile> | undefined> {
  const names = await readdir(join(folder, 'assets')).catch(() => undefined)
  if (names === undefined) return undefined
  const files = new Map<string, PageFile>()
  for (const [address, path] of Object.entries(PAGES)) {
    files.set(address, { path: join(folder, path), type: mediaTypeOf(path), isImmutable: false })
  }
  for (const name of names.filter((each) => /^[\w.-]+\.(?:js|css|svg|png|woff2)$/.test(each))) {
    const path = join(folder, 'assets', name)
    files.set(`/assets/${name}`, { path, type: mediaTypeOf(name), isImmutable: true })
  }
  return files
}
