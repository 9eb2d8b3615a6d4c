// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepRating, RatingsRegister } from '#renderer/features/rating/index.ts'
import { CounterFollower } from '#renderer/features/showing/index.ts'
import { TaskCount, TasksRegister } from '#renderer/features/tasks/index.ts'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aSettledVisit } from '#tests/support/domain/a-visit.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

let desktop: FakeDesktop
beforeEach(() => {
  desktop = createFakeDesktop()
  vi.stubGlobal('qiantai', desktop)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const openSettled = async (): Promise<{ readonly session: Session; readonly visit: Visit }> => {
  let visit = aSettledVisit({ jobs: [aJob({ isDone: true })] })
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    visit = { ...visit, customerId: customer.id, vehicleId: vehicle.id }
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(visit)
  })
  return { session, visit }
}

const LOW = { faces: { work: 2 }, recommend: 4, reasons: ['not-fixed'], words: '' } as const
const GOOD = { faces: { work: 5 }, recommend: 10, reasons: [], words: '' } as const

describe('a customer who was not happy', () => {
  it('is on the desk’s list at once: who, what they said, by when, and it ends with a result', async () => {
    const { session, visit } = await openSettled()
    drawAtDesk(
      session,
      <>
        <CounterFollower />
        <TaskCount />
        <TasksRegister />
      </>,
    )
    await screen.findByText('没有待办')
    const showId = `rating:${visit.id}`
    desktop.emit('counter.answered', { kind: 'rating', showId, ...LOW, reasons: ['not-fixed'] })
    expect(await screen.findByText('客户评价不佳：已列入待办，请尽快回应')).toBeDefined()
    const row = await screen.findByTestId('task-row')
    expect(row.textContent).toContain('王建国')
    expect(row.textContent).toContain('质量 2/5 · 推荐 4/10 · 没修好')
    await waitFor(() => expect(screen.getByTestId('task-count').textContent).toContain('1'))

    await userEvent.click(row)
    await userEvent.click(await screen.findByTestId('task-finish'))
    expect(await screen.findByText('请写办理结果。')).toBeDefined()
    await userEvent.type(screen.getByRole('textbox'), '没接电话{Enter}')
    await waitFor(async () => expect((await session.db.tasks.toArray())[0]?.notes).toHaveLength(1))
    await userEvent.type(screen.getByRole('textbox'), '已道歉，免费复查')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(await screen.findByText('没有待办')).toBeDefined()
    const [task] = await session.db.tasks.toArray()
    expect(task).toMatchObject({
      state: 'done',
      ownerId: visit.advisorId,
      closed: { words: '已道歉，免费复查' },
    })
    expect(screen.queryByTestId('task-count')).toBeNull()
  })

  it('is one entry of the journal with the task, and good marks raise none', async () => {
    const { session, visit } = await openSettled()
    expect(await keepRating(session, visit.id, { ...LOW, locale: 'zh-CN' })).toMatchObject({
      ok: true,
    })
    const entry = await session.db.journal.orderBy(':id').last()
    expect(entry?.command).toBe('rate-visit')
    expect(entry?.changes.map(({ table }) => table).sort()).toEqual(['ratings', 'tasks'])
    expect(await keepRating(session, visit.id, { ...GOOD, locale: 'zh-CN' })).toMatchObject({
      code: 'rating.given',
    })
    const other = await openSettled()
    await keepRating(other.session, other.visit.id, { ...GOOD, locale: 'zh-CN' })
    expect(await other.session.db.tasks.count()).toBe(0)
    expect(await other.session.db.ratings.count()).toBe(1)
  })
})

describe('the register of ratings', () => {
  it('says the score with what it is made of, or a dash where nobody answered', async () => {
    const { session, visit } = await openSettled()
    drawAtDesk(session, <RatingsRegister />)
    expect((await screen.findByTestId('rating-nps')).textContent).toContain('—')
    await keepRating(session, visit.id, { ...LOW, locale: 'zh-CN' })
    await waitFor(() => expect(screen.getByTestId('rating-nps').textContent).toContain('-100'))
    expect(screen.getByTestId('rating-nps').textContent).toContain('推荐 0 − 不推荐 1，共 1 人回答')
    expect(screen.getByTestId('rating-row').textContent).toContain('评价不佳')
  })
})

describe('a task written by hand', () => {
  it('is written by keys: N, what, Enter', async () => {
    const { session } = await openSettled()
    drawAtDesk(session, <TasksRegister />)
    await screen.findByText('没有待办')
    await userEvent.keyboard('n')
    await userEvent.type(await screen.findByRole('textbox', { name: /要做什么/ }), '回电{Enter}')
    expect((await screen.findByTestId('task-row')).textContent).toContain('回电')
    expect((await session.db.tasks.toArray())[0]).toMatchObject({
      kind: 'errand',
      raisedBy: session.staff.id,
    })
  })
})
