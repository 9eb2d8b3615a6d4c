import { cp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where Chromium keeps the records of the app's origin. */
export const recordsFolder = (profile: string): string =>
  join(profile, 'IndexedDB', 'app_qiantai_0.indexeddb.leveldb')

export const deleteRecords = (profile: string): Promise<void> =>
  rm(join(profile, 'IndexedDB'), { recursive: true, force: true })

export const copyRecords = (profile: string, to: string): Promise<void> =>
  cp(join(profile, 'IndexedDB'), to, { recursive: true })

/** An older copy comes back: what a restored machine or a tidy person does. */
export async function putBackRecords(profile: string, from: string): Promise<void> {
  await deleteRecords(profile)
  await cp(from, join(profile, 'IndexedDB'), { recursive: true })
}

/** Cuts each data file of the records to a share of its length. */
export async function truncateRecords(profile: string, share: number): Promise<void> {
  const folder = recordsFolder(profile)
  for (const name of await readdir(folder)) {
    if (!/\.(log|ldb)$/.test(name)) continue
    const file = join(folder, name)
    await truncate(file, Math.floor((await stat(file)).size * share))
  }
}

/** The files of a folder of the profile that end so, oldest name first. */
export async function filesOf(profile: string, folder: string, end: string): Promise<string[]> {
  const names = (await readdir(join(profile, folder))).filter((name) => name.endsWith(end)).sort()
  return names.map((name) => join(profile, folder, name))
}

/** Turns one bit of a file over, at a share of its length. */
export async function flipBit(file: string, at: number): Promise<void> {
  const bytes = await readFile(file)
  const place = Math.min(bytes.length - 1, Math.floor(bytes.length * at))
  bytes[place] = (bytes[place] ?? 0) ^ 0b0000_0100
  await writeFile(file, bytes)
}

/** Tears the end off a file, as a power cut in the middle of a write does. */
export async function tearEnd(file: string, bytes: number): Promise<void> {
  await truncate(file, Math.max(0, (await stat(file)).size - bytes))
}

/** The snapshot that was written last. */
export async function newestSnapshot(profile: string): Promise<string> {
  const folder = join(profile, 'snapshots')
  const found = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const file = join(folder, name)
      return { file, at: (await stat(file)).mtimeMs }
    }),
  )
  const newest = found.sort((a, b) => b.at - a.at)[0]
  if (newest === undefined) throw new Error('there is no snapshot')
  return newest.file
}
