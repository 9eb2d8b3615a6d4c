import childProcess from 'node:child_process'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { relative, resolve } from 'node:path'

const WRITERS = [
  'writeFile',
  'appendFile',
  'rename',
  'rm',
  'rmdir',
  'unlink',
  'mkdir',
  'copyFile',
  'cp',
  'symlink',
  'link',
  'truncate',
  'chmod',
  'createWriteStream',
  'mkdtemp',
] as const
const STARTERS = [
  'spawn',
  'exec',
  'execFile',
  'fork',
  'spawnSync',
  'execSync',
  'execFileSync',
] as const

export interface WriteWatch {
  /** Every path that was written to, made or taken away. */
  readonly paths: Set<string>
  /** Every program that was started. */
  readonly programs: string[]
  /** Of the paths, those that lie in none of these folders. */
  outside(folders: readonly string[]): readonly string[]
  stop(): void
}

const isPath = (value: unknown): value is string | URL | Buffer =>
  typeof value === 'string' || value instanceof URL || Buffer.isBuffer(value)

/** Listens in on what this process writes and starts, wherever in it, until it is stopped. */
export function watchWrites(): WriteWatch {
  const paths = new Set<string>()
  const programs: string[] = []
  const undo: (() => void)[] = []

  const wrap = (holder: object, name: string, before: (args: readonly unknown[]) => void) => {
    const original: unknown = Reflect.get(holder, name)
    if (typeof original !== 'function') return
    Reflect.set(holder, name, function listened(this: unknown, ...args: unknown[]) {
      before(args)
      return Reflect.apply(original, this, args)
    })
    undo.push(() => Reflect.set(holder, name, original))
  }
  const note = (args: readonly unknown[]) => {
    for (const value of args.slice(0, 2)) if (isPath(value)) paths.add(resolve(String(value)))
  }
  const noteFirst = ([path]: readonly unknown[]) => note([path])
  for (const holder of [fs, fs.promises]) {
    for (const name of WRITERS) {
      const hasTwo = ['rename', 'copyFile', 'cp', 'symlink', 'link'].includes(name)
      wrap(holder, name, hasTwo ? note : noteFirst)
      wrap(holder, `${name}Sync`, hasTwo ? note : noteFirst)
    }
    for (const name of ['open', 'openSync']) {
      wrap(holder, name, ([path, flags]) => {
        const isRead = flags === undefined || flags === 'r' || flags === 0
        if (!isRead) noteFirst([path])
      })
    }
  }
  for (const name of STARTERS) {
    wrap(childProcess, name, ([program]) => programs.push(String(program)))
  }
  syncBuiltinESMExports()
  return {
    paths,
    programs,
    outside: (folders) =>
      [...paths].filter((path) =>
        folders.every((folder) => relative(folder, path).startsWith('..')),
      ),
    stop() {
      for (const each of undo) each()
      syncBuiltinESMExports()
    },
  }
}
