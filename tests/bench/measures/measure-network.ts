import { MOST_SCREENS } from '#shared/ipc/views/network-view.ts'
import { openTestDoor } from '#tests/support/network/open-door.ts'
import { timeChanges } from '#tests/support/network/time-changes.ts'
import type { Measurement } from '../measurement.ts'
import { describeSpread, p95 } from '../quantile.ts'

const CHANGES = 50

/** A change of the board to every screen that may be paired, over real connections of this machine. */
export async function measureNetwork(): Promise<Measurement> {
  const test = await openTestDoor()
  try {
    const times = await timeChanges(test, CHANGES)
    return {
      what: `change of the board to ${MOST_SCREENS} screens on the network`,
      value: p95(times),
      unit: 'ms',
      bar: 300,
      how: `p95 of ${times.length}, over the loopback, the door in Node`,
      notes: [describeSpread(times)],
    }
  } finally {
    await test.close()
  }
}
