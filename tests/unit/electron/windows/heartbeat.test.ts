import { describe, expect, it } from 'vitest'
import {
  ASK_EVERY_MS,
  createHeartbeat,
  LOAD_PATIENCE_MS,
  PATIENCE_MS,
} from '#electron/windows/heartbeat.ts'

function watchPage() {
  let now = 0
  let answers: (() => void)[] = []
  let isLoading = false
  let doesAnswer = true
  const stops: number[] = []
  const heartbeat = createHeartbeat({
    ask: () =>
      doesAnswer ? Promise.resolve() : new Promise<void>((settle) => answers.push(settle)),
    isLoading: () => isLoading,
    onStopped: () => stops.push(now),
    now: () => now,
  })
  /** Time goes on, with a beat every half second. */
  const pass = async (milliseconds: number) => {
    for (let gone = 0; gone < milliseconds; gone += ASK_EVERY_MS) {
      now += ASK_EVERY_MS
      heartbeat.tick()
      await Promise.resolve()
      await Promise.resolve()
    }
  }
  return {
    stops,
    pass,
    hang: () => {
      doesAnswer = false
    },
    wake: () => {
      doesAnswer = true
      for (const answer of answers) answer()
      answers = []
    },
    restart: heartbeat.restart,
    load: () => {
      isLoading = true
    },
    /** Main itself stands still. */
    sleep: (milliseconds: number) => {
      now += milliseconds
    },
  }
}

describe('a page that is asked whether it lives', () => {
  it('is left alone while it answers', async () => {
    const { pass, stops } = watchPage()
    await pass(60_000)
    expect(stops).toEqual([])
  })

  it('is noticed within four seconds when it hangs', async () => {
    const { pass, stops, hang } = watchPage()
    await pass(10_000)
    hang()
    await pass(PATIENCE_MS + 2 * ASK_EVERY_MS)
    expect(stops).toHaveLength(1)
    expect(stops[0]).toBeLessThanOrEqual(14_000)
  })

  it('may be slow once', async () => {
    const { pass, stops, hang, wake } = watchPage()
    hang()
    await pass(PATIENCE_MS - ASK_EVERY_MS)
    wake()
    await pass(10_000)
    expect(stops).toEqual([])
  })

  it('is asked anew after it was ended, and ended again if it hangs again', async () => {
    const { pass, stops, hang } = watchPage()
    hang()
    await pass(3 * (PATIENCE_MS + 2 * ASK_EVERY_MS))
    expect(stops).toHaveLength(3)
  })

  it('has longer while it loads', async () => {
    const { pass, stops, hang, load } = watchPage()
    load()
    hang()
    await pass(LOAD_PATIENCE_MS - ASK_EVERY_MS)
    expect(stops).toEqual([])
    await pass(2 * ASK_EVERY_MS)
    expect(stops).toHaveLength(1)
  })

  it('is not ended for a question that the page before it took along', async () => {
    const { pass, stops, hang, wake, restart } = watchPage()
    hang()
    await pass(PATIENCE_MS - ASK_EVERY_MS)
    restart()
    await pass(PATIENCE_MS - ASK_EVERY_MS)
    wake()
    await pass(10_000)
    expect(stops).toEqual([])
  })

  it('is not blamed for a computer that slept', async () => {
    const { pass, stops, hang, sleep, wake } = watchPage()
    hang()
    await pass(1_000)
    sleep(8 * 3600_000)
    await pass(ASK_EVERY_MS)
    wake()
    await pass(10_000)
    expect(stops).toEqual([])
  })
})
