import { describe, expect, it } from 'vitest'
import { BETWEEN_MS, createCounterService } from '#electron/services/counter/counter-service.ts'
import type { CounterStatus, StillThere } from '#shared/ipc/contract.ts'
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
  const asked: StillThere[] = []
  let forgotten = 0
  let timer: { act: () => void; milliseconds: number } | undefined
  const counter = createCounterService({
    sendView(view) {
      grantedWhenSent.push(counter.isGranted(OLD))
      views.push(view)
    },
    sendAnswer: (answer) => answers.push(answer),
    sendStatus: (status) => statuses.push(status),
    sendAsking: (asking) => asked.push(asking),
    onForgotten: () => {
      forgotten += 1
    },
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
  /** The one timer that runs comes to its end. */
  const runOut = () => {
    const ended = timer
    timer = undefined
    ended?.act()
  }
  const rest = { limit, runOut, forgotten: () => forgotten }
  return { counter, views, answers, statuses, grantedWhenSent, asked, ...rest }
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

  it('asks before it forgets, in the last seconds of the time set at the desk', () => {
    const { counter, views, asked, limit, runOut, forgotten } = openCounter()
    counter.setClearAfter(60)
    expect(limit()).toBeUndefined()
    counter.show(billOf('s1', '京N·88822'))
    expect(limit()).toBe(40_000)
    runOut()
    expect(asked).toEqual([{ showId: 's1', seconds: 20 }])
    expect(limit()).toBe(20_000)
    expect(forgotten()).toBe(0)
    runOut()
    expect(counter.current().kind).toBe('idle')
    expect(views.at(-1)?.kind).toBe('idle')
    expect(forgotten()).toBe(1)
    expect(limit()).toBeUndefined()
  })

  it('stays when it is touched while it asks', () => {
    const { counter, asked, limit, runOut } = openCounter()
    counter.setClearAfter(60)
    counter.show(billOf('s1', '京N·88822'))
    runOut()
    counter.touch()
    expect(limit()).toBe(40_000)
    expect(counter.current()).toMatchObject({ showId: 's1' })
    runOut()
    expect(asked).toHaveLength(2)
  })

  it('leaves ten minutes to read and sign, or what the desk set if that is more', () => {
    const { counter, limit } = openCounter()
    counter.setClearAfter(30)
    counter.show(estimateOf('s1', '京N·88822'))
    expect(limit()).toBe(10 * MINUTE - 20_000)
    counter.clear()
    counter.show(billOf('s1', '京N·88822'))
    expect(limit()).toBe(15_000)
  })

  it('stands empty between two customers, and serves neither’s photos then', () => {
    const { counter, views, limit, runOut, forgotten } = openCounter()
    counter.show(comparisonOf('s1', '京N·88822', OLD, OLD))
    counter.show(comparisonOf('s2', '沪A·12345', NEW, NEW))
    counter.clear('s1')
    expect(views.map(({ kind }) => kind)).toEqual(['comparison', 'idle'])
    expect(counter.current().kind).toBe('idle')
    expect([OLD, NEW].map(counter.isGranted)).toEqual([false, false])
    expect(forgotten()).toBe(1)
    expect(limit()).toBe(BETWEEN_MS)
    runOut()
    expect(views.at(-1)).toMatchObject({ showId: 's2' })
    expect([OLD, NEW].map(counter.isGranted)).toEqual([false, true])
    expect(limit()).toBeGreaterThan(MINUTE)
  })

  it('shows nobody when the second customer is taken away before the entrance', () => {
    const { counter, views, limit } = openCounter()
    counter.show(billOf('s1', '京N·88822'))
    counter.show(billOf('s2', '沪A·12345'))
    counter.clear('s1')
    counter.clear('s2')
    expect(limit()).toBeUndefined()
    expect(views.every((view) => view.kind === 'idle' || view.showId === 's1')).toBe(true)
  })

  it('keeps the stage empty when news of the second comes before the entrance', () => {
    const { counter, views, runOut } = openCounter()
    counter.show(billOf('s1', '京N·88822'))
    counter.show(billOf('s2', '沪A·12345'))
    counter.clear('s1')
    counter.show(comparisonOf('s2', '沪A·12345', OLD, NEW))
    expect(views.at(-1)?.kind).toBe('idle')
    runOut()
    expect(views.at(-1)).toMatchObject({ kind: 'comparison', showId: 's2' })
  })

  it('starts the time anew at each touch and each update, not when another waits', () => {
    const { counter, limit } = openCounter()
    counter.show(estimateOf('s1', '京N·88822'))
    const job = { kind: 'job', showId: 's1', jobId: 'j1', answer: 'approved' } as const
    expect(counter.answer(job)).toBe(true)
    expect(limit()).toBe(10 * MINUTE - 20_000)
    counter.show(billOf('s1', '京N·88822'))
    expect(limit()).toBe(3 * MINUTE - 20_000)
    counter.touch()
    expect(limit()).toBe(3 * MINUTE - 20_000)
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
