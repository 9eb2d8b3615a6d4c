import { describe, expect, it } from 'vitest'
import {
  createQuitHandshake,
  QUIT_LIMIT_MS,
  QUIT_LONGEST_MS,
} from '#electron/app/quit-handshake.ts'

interface Timer {
  readonly act: () => void
  readonly milliseconds: number
}

function openHandshake(isDeskRunning = true) {
  const seen: string[] = []
  const timers = new Set<Timer>()
  const handshake = createQuitHandshake({
    isDeskRunning: () => isDeskRunning,
    askDesk: () => seen.push('asked'),
    quit: () => seen.push('quit'),
    onLate: () => seen.push('late'),
    startTimer(act, milliseconds) {
      const timer = { act, milliseconds }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
  })
  const runOut = (limit: number = QUIT_LIMIT_MS) => {
    for (const timer of [...timers]) if (timer.milliseconds === limit) timer.act()
  }
  return { handshake, seen, runOut, count: () => timers.size }
}

describe('quitting', () => {
  it('waits until the desk has written, then goes', () => {
    const { handshake, seen } = openHandshake()
    expect(handshake.mayQuit()).toBe(false)
    expect(handshake.mayQuit()).toBe(false)
    handshake.confirm()
    expect(seen).toEqual(['asked', 'quit'])
    expect(handshake.mayQuit()).toBe(true)
  })

  it('does not wait for ever', () => {
    const { handshake, seen, runOut } = openHandshake()
    handshake.mayQuit()
    runOut()
    expect(seen).toEqual(['asked', 'late', 'quit'])
    expect(handshake.mayQuit()).toBe(true)
  })

  it('quits once, though the desk answers twice or late', () => {
    const { handshake, seen, runOut } = openHandshake()
    handshake.mayQuit()
    handshake.confirm()
    runOut()
    handshake.confirm()
    expect(seen).toEqual(['asked', 'quit'])
  })

  it('gives a desk that says it is still writing its time anew, but not for ever', () => {
    const { handshake, seen, runOut, count } = openHandshake()
    handshake.mayQuit()
    for (let times = 0; times < 5; times += 1) handshake.extend()
    // One for the next sign of life, one for all of it.
    expect(count()).toBe(2)
    expect(seen).toEqual(['asked'])
    runOut(QUIT_LONGEST_MS)
    expect(seen).toEqual(['asked', 'late', 'quit'])
    expect(count()).toBe(0)
    handshake.extend()
    expect(count()).toBe(0)
  })

  it('does not wait longer because a desk spoke before it was asked', () => {
    const { handshake, count } = openHandshake()
    handshake.extend()
    expect(count()).toBe(0)
  })

  it('asks nobody when no desk runs', () => {
    const { handshake, seen } = openHandshake(false)
    expect(handshake.mayQuit()).toBe(true)
    expect(seen).toEqual([])
  })
})
