import { spanOf } from '#shared/domain/appointment/check-slot.ts'
import type { Hours } from '#shared/kernel/hours.ts'
import type { Instant } from '#shared/kernel/instant.ts'

/** Where a block stands beside those it overlaps. */
export interface Placed<T> {
  readonly block: T
  /** Counted from 0, left to right. */
  readonly lane: number
  /** Lanes of the group of blocks that overlap one another. */
  readonly lanes: number
}

interface Block {
  readonly at: Instant
  readonly hours: Hours
}

/** The least a block is drawn as, ms: a quarter of an hour of work must still be read. */
const LEAST_MS = 45 * 60_000

const drawn = (block: Block): { readonly from: number; readonly to: number } => {
  const { from, to } = spanOf(block)
  return { from, to: Math.max(to, from + LEAST_MS) }
}

/** Puts overlapping blocks side by side, each in the first lane that is free. */
export function placeBlocks<T extends Block>(blocks: readonly T[]): Placed<T>[] {
  const placed: { block: T; lane: number; group: number }[] = []
  const lanesOfGroup: number[] = []
  let ends: number[] = []
  for (const block of [...blocks].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const { from, to } = drawn(block)
    // Nothing reaches this far: a new group begins.
    if (ends.every((end) => end <= from)) {
      ends = []
      lanesOfGroup.push(0)
    }
    const free = ends.findIndex((end) => end <= from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = to
    const group = lanesOfGroup.length - 1
    lanesOfGroup[group] = Math.max(lanesOfGroup[group] ?? 0, lane + 1)
    placed.push({ block, lane, group })
  }
  return placed.map(({ block, lane, group }) => ({ block, lane, lanes: lanesOfGroup[group] ?? 1 }))
}
