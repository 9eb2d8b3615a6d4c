import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { WrittenFile } from '#shared/ipc/calls/export-calls.ts'

/** Opens a file that is not there yet; tests take one that runs out of disk. */
export type OpenFile = (file: string) => Promise<FileHandle>

interface OpenedFile {
  readonly handle: FileHandle
  readonly hash: Hash
  size: number
}

/** A folder being filled: under a name that tells it is not whole, until it is. */
export interface ExportFolder {
  append(name: string, bytes: Uint8Array): Promise<void>
  has(name: string): boolean
  /** Ends the files written so far, on disk, and says what all are. */
  seal(): Promise<readonly WrittenFile[]>
  /** Gives the folder its name, or one beside where that is taken. */
  finish(): Promise<{ folderName: string; size: number }>
  /** Takes away all that was written. */
  drop(): Promise<void>
}

const openNew: OpenFile = (file) => open(file, 'wx', 0o600)

/** Makes the folder within `parent`. Throws what the file system throws. */
export async function makeExportFolder(
  parent: string,
  name: string,
  token: string,
  openFile: OpenFile = openNew,
): Promise<ExportFolder> {
  const partial = join(parent, `${name}.${token.slice(0, 8)}.partial`)
  await mkdir(partial, { mode: 0o700 })
  const opened = new Map<string, OpenedFile>()
  const written = new Map<string, WrittenFile>()

  const fileOf = async (file: string): Promise<OpenedFile> => {
    const known = opened.get(file)
    if (known !== undefined) return known
    const path = join(partial, ...file.split('/'))
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const fresh = { handle: await openFile(path), hash: createHash('sha256'), size: 0 }
    opened.set(file, fresh)
    return fresh
  }
  const closeAll = (): Promise<unknown> =>
    Promise.allSettled([...opened.values()].map(({ handle }) => handle.close()))

  const seal = async (): Promise<readonly WrittenFile[]> => {
    for (const [file, { handle, hash, size }] of opened) {
      await handle.sync()
      await handle.close()
      opened.delete(file)
      written.set(file, { name: file, size, sha256: hash.digest('hex') })
    }
    return [...written.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  return {
    async append(file, bytes) {
      const { handle, hash } = await fileOf(file)
      await handle.writeFile(bytes)
      hash.update(bytes)
      const counted = opened.get(file)
      if (counted !== undefined) counted.size += bytes.byteLength
    },
    has: (file) => opened.has(file) || written.has(file),
    seal,
    async finish() {
      const files = await seal()
      const place = await findFreeName(parent, name)
      await rename(partial, place)
      return {
        folderName: basename(place),
        size: files.reduce((sum, { size }) => sum + size, 0),
      }
    },
    async drop() {
      await closeAll()
      opened.clear()
      await rm(partial, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

async function findFreeName(parent: string, name: string): Promise<string> {
  for (let round = 1; ; round += 1) {
    const place = join(parent, round === 1 ? name : `${name} (${round})`)
    const isTaken = await stat(place).then(
      () => true,
      () => false,
    )
    if (!isTaken) return place
  }
}
