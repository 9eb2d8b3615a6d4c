import { mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, parse, relative, resolve } from 'node:path'
import { writeAtomically } from '#electron/services/write-atomically.ts'
import { isSetName } from './copy-set.ts'

const HOME = /^qiantai-([0-9a-f]{8})$/
const ABOUT = 'about.json'

/** This computer's folder in a place: two computers share one without mixing. */
export const homeIn = (folder: string, homeId: string): string => join(folder, `qiantai-${homeId}`)

/** Makes the folder, with a file by which it is known again. Throws what the file system throws. */
export async function makeHome(home: string, madeAt: string): Promise<void> {
  await mkdir(home, { recursive: true })
  if (await isHomeThere(home)) return
  await writeAtomically(join(home, ABOUT), `${JSON.stringify({ format: 1, madeAt })}\n`)
}

/**
 * Whether the place is attached. The folder alone proves nothing: where a stick was, its empty mount
 * point may be left, and copies would fill the disk they are to outlive.
 */
export const isHomeThere = (home: string): Promise<boolean> =>
  readFile(join(home, ABOUT)).then(
    () => true,
    () => false,
  )

/** Folders of all computers in a place. */
export async function listHomes(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => [])
  return names.filter((name) => HOME.test(name)).map((name) => join(folder, name))
}

/** Sets of copies in a home. */
export async function listSetFolders(home: string): Promise<string[]> {
  const names = await readdir(home).catch((): string[] => [])
  return names.filter(isSetName).map((name) => join(home, name))
}

export const isInside = (folder: string, outer: string): boolean => {
  const way = relative(resolve(outer), resolve(folder))
  return way === '' || !(way.startsWith('..') || parse(way).root !== '')
}

/** How people know a folder: its name and the one it lies in, never the whole path. */
export function nameOfFolder(folder: string): string {
  const { root } = parse(folder)
  const name = basename(folder)
  const parent = dirname(folder)
  if (name === '') return folder
  return parent === root ? `${root}${name}` : join(basename(parent), name)
}
