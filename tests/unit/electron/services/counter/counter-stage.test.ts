import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerOnStage,
  type CounterStage,
  clearStage,
  emptyStage,
  LONGEST_QUEUE,
  type Step,
  setIdleView,
  showOnStage,
  viewOf,
} from '#electron/services/counter/counter-stage.ts'
import type { CounterView, ShownView } from '#shared/ipc/views/counter-view.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { billOf, estimateOf } from './views.ts'

const LIN = '京N·88822'
const WU = '沪A·12345'
const closed = (showId: string) => ({ kind: 'closed', showId }) as const

const showAll = (...views: readonly ShownView[]): CounterStage =>
  views.reduce((stage, view) => unwrap(showOnStage(stage, view)).stage, emptyStage)

describe('the counter stage', () => {
  it('shows at once when nobody is shown', () => {
    const view = billOf('s1', LIN)
    expect(unwrap(showOnStage(emptyStage, view)).send).toEqual([view])
  })

  it('lets the next customer wait, and clears the display between the two', () => {
    const stage = showAll(billOf('s1', LIN), billOf('s2', WU))
    expect(viewOf(stage)).toMatchObject({ showId: 's1' })
    const step = answerOnStage(stage, closed('s1'))
    expect(step.send).toMatchObject([{ kind: 'idle' }, { showId: 's2', plate: WU }])
  })

  it('goes on with the same customer without a break', () => {
    const stage = showAll(estimateOf('s1', LIN), billOf('s2', LIN))
    expect(clearStage(stage, 's1').send).toMatchObject([{ kind: 'bill' }])
  })

  it('takes two new cars without plates for two customers', () => {
    const stage = showAll(billOf('s1', ''), billOf('s2', ''))
    expect(clearStage(stage, 's1').send).toMatchObject([{ kind: 'idle' }, { showId: 's2' }])
  })

  it('replaces a showing in place, shown or waiting', () => {
    const stage = showAll(billOf('s1', LIN), billOf('s2', WU), estimateOf('s2', WU))
    expect(stage.waiting).toMatchObject([{ kind: 'estimate', showId: 's2' }])
    const step = unwrap(showOnStage(stage, estimateOf('s1', LIN)))
    expect(step.send).toMatchObject([{ kind: 'estimate', showId: 's1' }])
    expect(step.stage.waiting).toHaveLength(1)
  })

  it('refuses the sixth that would wait, and keeps the others', () => {
    const full = showAll(...[0, 1, 2, 3, 4, 5].map((i) => billOf(`s${i}`, `京A·0000${i}`)))
    expect(full.waiting).toHaveLength(LONGEST_QUEUE)
    expect(showOnStage(full, billOf('s6', WU))).toMatchObject({ code: 'counter.queue-full' })
    expect(showOnStage(full, estimateOf('s5', '京A·00005')).ok).toBe(true)
  })

  it('drops answers to what is no longer shown', () => {
    const stage = showAll(billOf('s2', WU), billOf('s3', LIN))
    for (const showId of ['s1', 's3']) {
      expect(answerOnStage(stage, closed(showId))).toEqual({ stage, send: [], isForwarded: false })
    }
  })

  it('goes to idle at the end, and shows a new idle view only then', () => {
    const stage = showAll(billOf('s1', LIN))
    const idle = { kind: 'idle', locale: 'zh-TW', shop: '誠信車行' } as const
    const renamed = setIdleView(stage, idle)
    expect(renamed.send).toEqual([])
    expect(clearStage(renamed.stage).send).toEqual([idle])
    expect(setIdleView(emptyStage, idle).send).toEqual([idle])
  })

  it('never shows two customers without idle between, whatever happens', () => {
    const showIds = fc.constantFrom('s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8')
    const move = fc.oneof(
      fc.record({ do: fc.constant('show'), showId: showIds, plate: fc.constantFrom(LIN, WU, '') }),
      fc.record({ do: fc.constant('clear'), showId: fc.option(showIds, { nil: undefined }) }),
      fc.record({ do: fc.constant('answer'), showId: showIds }),
    )
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        let stage = emptyStage
        const sent: CounterView[] = [emptyStage.idle]
        const take = (step: Step) => {
          stage = step.stage
          sent.push(...step.send)
        }
        for (const one of moves) {
          if (one.do === 'show' && 'plate' in one) {
            const shown = showOnStage(stage, billOf(one.showId, one.plate))
            if (shown.ok) take(shown.value)
          } else if (one.do === 'clear') take(clearStage(stage, one.showId))
          else if (one.showId !== undefined) take(answerOnStage(stage, closed(one.showId)))
          // What was sent last is what the stage says is shown.
          expect(sent.at(-1)).toEqual(viewOf(stage))
          expect(stage.waiting.length).toBeLessThanOrEqual(LONGEST_QUEUE)
        }
        sent.forEach((view, i) => {
          const before = sent[i - 1]
          if (before === undefined || view.kind === 'idle' || before.kind === 'idle') return
          expect(view.plate).toBe(before.plate)
          if (view.plate === '') expect(view.showId).toBe(before.showId)
        })
      }),
    )
  })
})
