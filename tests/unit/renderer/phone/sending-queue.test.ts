import { describe, expect, it } from 'vitest'
import { createSendingQueue, type Outcome, type Sending } from '#renderer/phone/sending-queue.ts'

const value = (id: string): Sending => ({
  id,
  kind: 'value',
  target: { part: '前制动摩擦片', position: '左前' },
  unit: 'mm',
  measured: 2100,
})

/** A queue at a desk whose answers are given by hand, and a clock moved by hand. */
const openQueue = () => {
  const asked: { sending: Sending; answer: (outcome: Outcome) => void }[] = []
  const timers: { act: () => void; milliseconds: number }[] = []
  let sent = 0
  const queue = createSendingQueue({
    send: (sending) => new Promise((answer) => asked.push({ sending, answer })),
    startTimer(act, milliseconds) {
      const timer = { act, milliseconds }
      timers.push(timer)
      return () => timers.splice(timers.indexOf(timer), 1)
    },
    onSent: () => {
      sent += 1
    },
  })
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
  }
  return {
    queue,
    asked,
    timers,
    sent: () => sent,
    states: () => queue.state().entries.map(({ state }) => state),
    async answer(outcome: Outcome) {
      asked.at(-1)?.answer(outcome)
      await settle()
    },
    async passWait() {
      const timer = timers.shift()
      timer?.act()
      await settle()
      return timer?.milliseconds
    },
  }
}

describe('what waits on a phone', () => {
  it('goes one after the other, in the order it was taken', async () => {
    const { queue, asked, answer, states, sent } = openQueue()
    queue.add(value('a'))
    queue.add(value('b'))
    expect(asked.map(({ sending }) => sending.id)).toEqual(['a'])
    expect(states()).toEqual(['sending', 'waiting'])
    await answer({ kind: 'sent' })
    await answer({ kind: 'sent' })
    expect(asked.map(({ sending }) => sending.id)).toEqual(['a', 'b'])
    expect(states()).toEqual(['sent', 'sent'])
    expect(sent()).toBe(2)
  })

  it('is sent again under the same name when the line is gone, less and less often', async () => {
    const { queue, asked, answer, passWait } = openQueue()
    queue.add(value('a'))
    const waits: unknown[] = []
    for (let tries = 0; tries < 5; tries += 1) {
      await answer({ kind: 'unreachable' })
      expect(queue.state().isUnreachable).toBe(true)
      waits.push(await passWait())
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 8000])
    expect(new Set(asked.map(({ sending }) => sending.id))).toEqual(new Set(['a']))
    await answer({ kind: 'sent' })
    expect(queue.state()).toMatchObject({ isUnreachable: false, entries: [{ state: 'sent' }] })
  })

  it('goes at once when the network is back', async () => {
    const { queue, asked, answer, timers } = openQueue()
    queue.add(value('a'))
    await answer({ kind: 'unreachable' })
    queue.wake()
    expect(asked).toHaveLength(2)
    // The wait it did not sit out is over.
    expect(timers).toEqual([])
  })

  it('lets the next one pass when one is refused, which may be sent again or dropped', async () => {
    const { queue, asked, answer, states } = openQueue()
    queue.add(value('a'))
    queue.add(value('b'))
    await answer({ kind: 'refused', code: 'visit.settled' })
    await answer({ kind: 'sent' })
    expect(states()).toEqual(['refused', 'sent'])
    queue.retry('a')
    await answer({ kind: 'refused', code: 'visit.settled' })
    expect(asked.map(({ sending }) => sending.id)).toEqual(['a', 'b', 'a'])
    queue.drop('a')
    expect(states()).toEqual(['sent'])
  })

  it('is kept when the desk ends the phone’s time, and goes with the next code', async () => {
    const { queue, answer, asked, states } = openQueue()
    queue.add(value('a'))
    await answer({ kind: 'over' })
    expect(queue.state().isOver).toBe(true)
    expect(states()).toEqual(['waiting'])
    queue.add(value('b'))
    expect(asked).toHaveLength(1)
    queue.reopen()
    await answer({ kind: 'sent' })
    await answer({ kind: 'sent' })
    expect(states()).toEqual(['sent', 'sent'])
  })
})
