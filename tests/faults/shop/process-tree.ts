import { execFileSync } from 'node:child_process'

interface Process {
  readonly pid: number
  readonly parent: number
}

const listProcesses = (): Process[] =>
  execFileSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => {
      const [pid = 0, parent = 0] = line.trim().split(/\s+/).map(Number)
      return { pid, parent }
    })

/** A process and everything it started, itself first. */
export function processTree(root: number): number[] {
  const all = listProcesses()
  const tree = [root]
  for (const pid of tree) {
    tree.push(...all.filter(({ parent }) => parent === pid).map((child) => child.pid))
  }
  return tree
}

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** The plug: nobody gets to finish anything. */
export function killAtOnce(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // Gone already: its parent took it along.
    }
  }
}

/** Waits until none of them runs any more: a profile is taken over by nobody while one does. */
export async function waitForEnd(pids: readonly number[], withinMs = 15_000): Promise<void> {
  const deadline = Date.now() + withinMs
  while (pids.some(isAlive)) {
    if (Date.now() > deadline) throw new Error(`still running: ${pids.filter(isAlive).join(', ')}`)
    await new Promise((settle) => setTimeout(settle, 20))
  }
}
