import type { SnapshotLine } from '#shared/domain/snapshot/snapshot-line.ts'
import type { SnapshotWriteProblem } from '#shared/ipc/calls/snapshot-calls.ts'
import { ok, type Result } from '#shared/kernel/result.ts'

/** Characters after which lines are handed over: what a reader gets back at a time. */
const FULL = 1_000_000

/** Gathers lines and hands them over about a megabyte at a time. */
export interface TextSender {
  add(line: SnapshotLine): Promise<Result<null, SnapshotWriteProblem>>
  flush(): Promise<Result<null, SnapshotWriteProblem>>
}

export function createTextSender(
  send: (text: string) => Promise<Result<null, SnapshotWriteProblem>>,
): TextSender {
  let lines: string[] = []
  let length = 0
  const flush = async (): Promise<Result<null, SnapshotWriteProblem>> => {
    if (lines.length === 0) return ok(null)
    const text = lines.join('')
    lines = []
    length = 0
    return send(text)
  }
  return {
    async add(line) {
      const text = `${JSON.stringify(line)}\n`
      lines.push(text)
      length += text.length
      return length < FULL ? ok(null) : flush()
    },
    flush,
  }
}
