import { describe, expect, it } from 'vitest'
import { createCounterService } from '#electron/services/counter/counter-service.ts'
import type { CounterStatus } from '#shared/ipc/contract.ts'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import type { CounterView } from '#shared/ipc/views/counter-view.ts'
import { billOf, comparisonOf, estimateOf } from './views.ts'

const OLD = 'a'.repeat(64)
const NEW = 'b'.repeat(64)
const MINUTE = 60_000

function openCounter() {
  const views: CounterView[] = []
  const answers: CounterAnswer[] = []
  const statuses: CounterStatus[] = []
  const grantedWhenSent: boolean[] = []
  let timer: { act: () => void; milliseconds: number } | undefined
  const counter = createCounterService({
    sendView(view) {
      grantedWhenSent.push(counter.isGranted(OLD))
      views.push(view)
    },
    sendAnswer: (answer) => answers.push(answer),
    sendStatus: (status) => statuses.push(status),
    isOpen: () => true,
    startTimer(act, milliseconds) {
      const started = { act, milliseconds }
      timer = started
      return () => {
        if (timer === started) timer = undefined
      }
    },
  })
  const limit = () => timer?.milliseconds
  return { counter, views, answers, statuses, grantedWhenSent, limit, runOut: () => timer?.act() }
}

describe('the counter display', () => {
  it('may load the photos of what it shows, from before it is sent until it is gone', () => {
    const { counter, grantedWhenSent } = openCounter()
    counter.show(comparisonOf('s1', '京N·88822', OLD, NEW))
    expect(grantedWhenSent).toEqual([true])
    expect(counter.isGranted(NEW)).toBe(true)
    counter.show(estimateOf('s2', '京N·88822', 'c'.repeat(64)))
    expect(counter.isGranted('c'.repeat(64))).toBe(false)
    counter.clear('s1')
    expect([OLD, NEW, 'c'.repeat(64)].map(counter.isGranted)).toEqual([false, false, true])
    counter.clear()
    expect(counter.isGranted('c'.repeat(64))).toBe(false)
  })

  it('tells the desk what was touched, and where the display stands', () => {
    const { counter, answers, statuses } = openCounter()
    counter.show(billOf('s1', '京N·88822'))
    const answer = { kind: 'closed', showId: 's1' } as const
    expect(counter.answer(answer)).toBe(true)
    expect(counter.answer(answer)).toBe(false)
    expect(answers).toEqual([answer])
    expect(statuses).toEqual([
      { isOpen: true, waiting: 0, showing: { showId: 's1', kind: 'bill' } },
      { isOpen: true, waiting: 0 },
    ])
  })

  it('forgets a customer who has gone: after 3 minutes, or 10 with a signature to give', () => {
    const { counter, limit, runOut } = openCounter()
    expect(limit()).toBeUndefined()
    counter.show(billOf('s1', '京N·88822'))
    counter.show(estimateOf('s2', '沪A·12345'))
    expect(limit()).toBe(3 * MINUTE)
    runOut()
    expect(counter.current()).toMatchObject({ showId: 's2' })
    expect(limit()).toBe(10 * MINUTE)
    runOut()
    expect(counter.current().kind).toBe('idle')
    expect(limit()).toBeUndefined()
  })

  it('starts the time anew at each touch and each update, not when another waits', () => {
    const { counter, limit, runOut } = openCounter()
    counter.show(estimateOf('s1', '京N·88822'))
    const job = { kind: 'job', showId: 's1', jobId: 'j1', answer: 'approved' } as const
    expect(counter.answer(job)).toBe(true)
    expect(limit()).toBe(10 * MINUTE)
    counter.show(billOf('s1', '京N·88822'))
    expect(limit()).toBe(3 * MINUTE)
    counter.touch()
    expect(limit()).toBe(3 * MINUTE)
    runOut()
    expect(counter.current().kind).toBe('idle')
  })

  it('starts no time by a touch on the idle view', () => {
    const { counter, limit } = openCounter()
    counter.touch()
    expect(limit()).toBeUndefined()
  })

  it('says when the queue is full', () => {
    const { counter } = openCounter()
    for (let i = 0; i < 6; i += 1) counter.show(billOf(`s${i}`, `京A·0000${i}`))
    expect(counter.show(billOf('s6', '京A·00006'))).toMatchObject({ code: 'counter.queue-full' })
    expect(counter.status()).toMatchObject({ waiting: 5, showing: { showId: 's0' } })
  })
})
