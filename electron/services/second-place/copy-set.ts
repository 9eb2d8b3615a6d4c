import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CopyKey } from '#electron/services/copy-cipher/copy-key.ts'
import { loadSodium } from '#electron/services/copy-cipher/sodium.ts'
import { UNFINISHED_COPY } from './copy-file.ts'

export const COPY_KINDS = ['snapshots', 'journal', 'attachments'] as const
export type CopyKind = (typeof COPY_KINDS)[number]

/** What an encrypted file's name ends in. */
export const ENCRYPTED = '.enc'
const PLAIN_SET = 'plain'
const KEY_SET = /^key-[0-9a-f]{16}$/

/** Everything that was copied with one key, or without: a folder of its own. */
export interface CopySet {
  readonly folder: string
  readonly key: CopyKey | undefined
}

export const setNameOf = (key: CopyKey | undefined): string =>
  key === undefined ? PLAIN_SET : `key-${key.id}`

export const isSetName = (name: string): boolean => name === PLAIN_SET || KEY_SET.test(name)

/** Where a file of ours lies in a set. Attachments hide their hashes: a known photo is not found. */
export async function pathInSet(set: CopySet, kind: CopyKind, name: string): Promise<string> {
  const extension = set.key === undefined ? '' : ENCRYPTED
  if (kind !== 'attachments') return join(set.folder, kind, `${name}${extension}`)
  const shown = await shownHash(set, name)
  return join(set.folder, kind, shown.slice(0, 2), `${shown}${extension}`)
}

async function shownHash({ key }: CopySet, hash: string): Promise<string> {
  if (key === undefined) return hash
  const sodium = await loadSodium()
  return sodium.crypto_generichash(32, hash, key.names, 'hex')
}

/** Names of the files of a kind in a set, or in the profile, without what is half written. */
export async function listFiles(folder: string, kind: CopyKind): Promise<string[]> {
  const root = join(folder, kind)
  if (kind !== 'attachments') return readNames(root)
  const folders = await readNames(root)
  const inside = await Promise.all(folders.map((each) => readNames(join(root, each))))
  return inside.flat()
}

const readNames = async (folder: string): Promise<string[]> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })
  return names.filter((name) => !name.endsWith(UNFINISHED_COPY) && !name.startsWith('.'))
}

/** Takes away what an earlier copying left half done. */
export async function sweepSet(folder: string): Promise<void> {
  for (const kind of COPY_KINDS) {
    const names = await readdir(join(folder, kind), { recursive: false }).catch(() => [])
    const inner = kind === 'attachments' ? names.map((name) => join(folder, kind, name)) : []
    for (const root of [join(folder, kind), ...inner]) {
      const found = await readdir(root).catch(() => [])
      for (const name of found) {
        if (name.endsWith(UNFINISHED_COPY)) await rm(join(root, name), { force: true })
      }
    }
  }
}
