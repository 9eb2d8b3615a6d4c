import type { Result } from '#shared/kernel/result.ts'
import type { Encoding, FileProblem, ListFile } from './list-file.ts'
import { readList } from './read-list.ts'

export interface ToListWorker {
  readonly bytes: Uint8Array
  readonly encoding: Encoding | undefined
}

export type FromListWorker = Result<ListFile, FileProblem>

// The renderer compiles with the window's types; in a worker `self` is its end of the line.
const line = self as unknown as {
  onmessage: ((event: { readonly data: ToListWorker }) => void) | null
  postMessage(answer: FromListWorker): void
}

line.onmessage = ({ data }) => {
  void readList(data.bytes, data.encoding).then((answer) => line.postMessage(answer))
}
