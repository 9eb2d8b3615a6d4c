import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** A disk of its own, small enough to be filled. Mounting one is for root only. */
export class SmallDisk {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  /** Undefined where nobody may mount: the test says so and counts as skipped. */
  static async mount(megabytes: number): Promise<SmallDisk | undefined> {
    const folder = await mkdtemp(join(tmpdir(), 'qiantai-disk-'))
    try {
      run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
      return new SmallDisk(folder)
    } catch {
      await rm(folder, { recursive: true, force: true })
      return undefined
    }
  }

  /** Leaves so many bytes free. */
  async fill(leaving = 0): Promise<void> {
    const { bavail, bsize } = await statfs(this.folder)
    const bytes = bavail * bsize - leaving
    if (bytes > 0) run('fallocate', '-l', String(bytes), this.#ballast)
  }

  async free(): Promise<void> {
    await rm(this.#ballast, { force: true })
  }

  get #ballast(): string {
    return join(this.folder, 'ballast')
  }

  async unmount(): Promise<void> {
    run('umount', '-l', this.folder)
    await rm(this.folder, { recursive: true, force: true })
  }
}

/** Makes a folder one that can be read and not written, also for root; gives the way back. */
export function makeReadOnly(folder: string): () => void {
  run('mount', '--bind', folder, folder)
  run('mount', '-o', 'remount,ro,bind', folder)
  return () => run('umount', '-l', folder)
}
