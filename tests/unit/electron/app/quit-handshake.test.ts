import { describe, expect, it } from 'vitest'
import { createQuitHandshake, QUIT_LIMIT_MS } from '#electron/app/quit-handshake.ts'

function openHandshake(isDeskRunning = true) {
  const seen: string[] = []
  let late: (() => void) | undefined
  const handshake = createQuitHandshake({
    isDeskRunning: () => isDeskRunning,
    askDesk: () => seen.push('asked'),
    quit: () => seen.push('quit'),
    onLate: () => seen.push('late'),
    startTimer(act, milliseconds) {
      expect(milliseconds).toBe(QUIT_LIMIT_MS)
      late = act
      return () => {
        late = undefined
      }
    },
  })
  return { handshake, seen, runOut: () => late?.() }
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

  it('asks nobody when no desk runs', () => {
    const { handshake, seen } = openHandshake(false)
    expect(handshake.mayQuit()).toBe(true)
    expect(seen).toEqual([])
  })
})
