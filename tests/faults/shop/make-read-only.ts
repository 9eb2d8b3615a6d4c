import { execFileSync } from 'node:child_process'

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: 'ignore' })
}

/** Makes a folder one that can be read and not written, also for root; gives the way back. */
export function makeReadOnly(folder: string): () => void {
  run('mount', '--bind', folder, folder)
  run('mount', '-o', 'remount,ro,bind', folder)
  return () => run('umount', '-l', folder)
}
