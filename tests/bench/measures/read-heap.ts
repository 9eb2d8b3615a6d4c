import type { CDPSession } from '@playwright/test'

/** What a page holds after collecting what it let go. */
export interface Heap {
  readonly bytes: number
  readonly nodes: number
  readonly listeners: number
}

export const describeHeap = ({ bytes, nodes, listeners }: Heap): string =>
  `${(bytes / 1024 / 1024).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`

export async function readHeap(session: CDPSession): Promise<Heap> {
  // Twice: what the first sets free may hold more.
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { bytes: usedSize, nodes, listeners: jsEventListeners }
}
