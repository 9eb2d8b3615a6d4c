import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workdayOf } from '#shared/domain/appointment/workday.ts'
import { addOpenMinutes } from '#shared/domain/task/add-open-minutes.ts'
import { dueOfUnhappy } from '#shared/domain/task/due-of-unhappy.ts'
import { endTask, noteTask } from '#shared/domain/task/end-task.ts'
import { raiseTask } from '#shared/domain/task/raise-task.ts'
import { day } from '#shared/kernel/day.ts'
import { atLocal } from '#shared/kernel/instant.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const by = anId<'Staff'>()
const raised = { id: anId<'Task'>(), at: at('10:00'), by }
const errand = { kind: 'errand', words: ' 回电 ', dueAt: at('12:00') } as const

describe('a task', () => {
  const task = unwrap(raiseTask(errand, raised))

  it('is open, with what, by when and who wrote it down', () => {
    expect(task).toMatchObject({ state: 'open', words: '回电', dueAt: at('12:00'), raisedBy: by })
  })

  it('by hand says what is to be done, and not by a time that is past', () => {
    expect(raiseTask({ ...errand, words: '　' }, raised)).toMatchObject({
      code: 'task.words-empty',
    })
    expect(raiseTask({ ...errand, dueAt: at('09:59') }, raised)).toMatchObject({
      code: 'task.due-past',
    })
  })

  it('gathers what was tried, and ends with what came of it, once', () => {
    const note = { at: at('10:30'), by, words: '没接电话' }
    const tried = unwrap(noteTask(task, note))
    expect(tried).toMatchObject({ state: 'open', notes: [note] })
    expect(endTask(tried, { ...note, words: ' ' })).toMatchObject({ code: 'task.result-empty' })
    const done = unwrap(endTask(tried, { ...note, words: '已说明' }))
    expect(done).toMatchObject({ state: 'done', closed: { words: '已说明' } })
    expect(endTask(done, note)).toMatchObject({ code: 'task.done' })
    expect(noteTask(done, note)).toMatchObject({ code: 'task.done' })
  })
})

describe('by when an unhappy customer is answered', () => {
  const opening = { opensAt: '08:30', closesAt: '17:30', closedOn: [7] }
  const shop = { opening, offsetMinutes: OFFSET }
  const on = (local: string, time: string) => atLocal(day(local), time, OFFSET)

  it('is an hour from then, unless the shop says otherwise', () => {
    expect(dueOfUnhappy(on('2026-11-20', '16:00'), shop)).toBe(on('2026-11-20', '17:00'))
    expect(dueOfUnhappy(on('2026-11-20', '16:00'), { ...shop, answerUnhappyMinutes: 20 })).toBe(
      on('2026-11-20', '16:20'),
    )
  })

  it('goes on when the shop opens again, over a closed day too', () => {
    // 21 November 2026 is a Saturday.
    expect(dueOfUnhappy(on('2026-11-20', '17:10'), shop)).toBe(on('2026-11-21', '09:10'))
    expect(dueOfUnhappy(on('2026-11-21', '17:10'), shop)).toBe(on('2026-11-23', '09:10'))
    expect(dueOfUnhappy(on('2026-11-21', '20:00'), shop)).toBe(on('2026-11-23', '09:30'))
  })

  it('is never outside opening hours, and later for more minutes', () => {
    const workday = workdayOf(shop)
    const minutes = fc.integer({ min: 1, max: 3000 })
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 0, max: 20_000 }), (a, b, later) => {
        const from = addOpenMinutes(on('2026-11-16', '08:30'), Math.min(later, 4000), {
          workday,
          offsetMinutes: OFFSET,
        })
        const dueOf = (count: number) =>
          addOpenMinutes(from, count, { workday, offsetMinutes: OFFSET })
        expect(dueOf(a) <= dueOf(a + b)).toBe(true)
        const local = new Date(Date.parse(dueOf(a)) + OFFSET * 60_000).toISOString().slice(11, 16)
        expect(local > '08:30' && local <= '17:30').toBe(true)
      }),
    )
  })
})
