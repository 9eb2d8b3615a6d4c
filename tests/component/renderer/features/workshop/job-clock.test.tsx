// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { WorkshopPage, WorkshopSheet } from '#renderer/features/workshop/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import type { Staff } from '#shared/domain/staff/staff.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { aJob, aLabour } from '#tests/support/domain/a-job.ts'
import { MORNING } from '#tests/support/records/clock.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk, PEOPLE } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const MA: Staff = {
  id: '01JQZZZZZZZZZZZZZZZZZZZZZ7' as Staff['id'],
  name: '马超',
  roles: ['technician'],
  grade: 'middle',
  isActive: true,
}

const openWith = async (
  ...cars: readonly Partial<Visit>[]
): Promise<{ session: Session; ids: VisitId[]; read: (at?: number) => Promise<Visit> }> => {
  const ids: VisitId[] = []
  const session = await openDesk(async (work, { nextId }) => {
    await work.staff.put(MA)
    for (const own of cars) {
      const customer = someCustomer(nextId)
      const vehicle = someVehicle(nextId, customer)
      const visit = someVisit(nextId, vehicle, {
        paper: 'ordered',
        number: 'RO-20261122-001',
        step: 'in-repair',
        technicianId: PEOPLE.technician.id,
        ...own,
      })
      ids.push(visit.id)
      await work.customers.put(customer)
      await work.vehicles.put(vehicle)
      await work.visits.put(visit)
    }
  })
  const read = async (at = 0): Promise<Visit> => {
    const visit = await session.db.visits.get(ids[at] as VisitId)
    if (visit === undefined) throw new Error('no visit')
    return visit
  }
  return { session, ids, read }
}

const SheetOf = ({ id }: { readonly id: VisitId }): ReactNode => {
  const record = useVisitRecord(id)
  return record === undefined || record === 'missing' ? null : <WorkshopSheet record={record} />
}

const drawSheet = async (session: Session, id: VisitId | undefined): Promise<HTMLElement> => {
  drawAtDesk(session, <SheetOf id={id as VisitId} />)
  const tick = await screen.findByTestId('job-done-0')
  tick.focus()
  return tick
}

describe('the clock of a job', () => {
  it('starts, pauses and goes on by one key each', async () => {
    const { session, ids, read } = await openWith({ jobs: [aJob()] })
    await drawSheet(session, ids[0])
    await userEvent.keyboard('s')
    await screen.findByTestId('clock-pause-0')
    expect((await read()).clockings).toMatchObject([
      { staffId: PEOPLE.technician.id, from: MORNING },
    ])
    await userEvent.keyboard('p')
    await screen.findByText('继续计时')
    await userEvent.keyboard('s')
    await screen.findByTestId('clock-pause-0')
    expect((await read()).clockings.map(({ until }) => until !== undefined)).toEqual([true, false])
  })

  it('is refused to somebody clocked in elsewhere: it says on which car', async () => {
    const job = aJob({ name: '四轮定位' })
    const { session, ids, read } = await openWith(
      { jobs: [aJob()] },
      {
        jobs: [job],
        number: 'RO-20261122-009',
        clockings: [
          {
            id: '01JQZZZZZZZZZZZZZZZZZZZZZ8' as Visit['clockings'][number]['id'],
            jobId: job.id,
            staffId: PEOPLE.technician.id,
            from: MORNING,
          },
        ],
      },
    )
    await drawSheet(session, ids[0])
    await userEvent.keyboard('s')
    const told = await screen.findByText(/RO-20261122-009/)
    expect(told.textContent).toMatch(/京N.*四轮定位/)
    expect((await read()).clockings).toEqual([])
  })

  it('is a colleague’s by H', async () => {
    const { session, ids, read } = await openWith({ jobs: [aJob()] })
    await drawSheet(session, ids[0])
    await userEvent.keyboard('h')
    const dialog = await screen.findByTestId('who-dialog')
    within(dialog).getByText('马超').closest('button')?.click()
    await userEvent.keyboard('{Enter}')
    await waitFor(async () => expect((await read()).clockings).toMatchObject([{ staffId: MA.id }]))
  })

  it('starts and pauses on the overview of the workshop', async () => {
    const { session, read } = await openWith({ jobs: [aJob()] })
    drawAtDesk(session, <WorkshopPage />)
    const car = await screen.findByTestId('workshop-car')
    car.focus()
    await userEvent.keyboard('s')
    expect((await screen.findByTestId('technician-running')).textContent).toContain('0:00')
    await userEvent.keyboard('p')
    await waitFor(() => expect(screen.queryByTestId('technician-running')).toBeNull())
    expect((await read()).clockings).toHaveLength(1)
  })
})

describe('the steps of a job', () => {
  it('keep it open until every check point is answered, with its value', async () => {
    const steps = [
      { name: '拆车轮', isCheckPoint: false },
      { name: '螺栓力矩', isCheckPoint: true, unit: 'N·m' },
    ]
    const { session, ids, read } = await openWith({ jobs: [aJob({ steps })] })
    await drawSheet(session, ids[0])
    await userEvent.keyboard(' ')
    expect((await screen.findByText(/还有检查点没有完成：螺栓力矩/)).textContent).toBeTruthy()
    await userEvent.keyboard('{ArrowDown} {ArrowDown} ')
    await waitFor(() => expect(document.activeElement?.getAttribute('name')).toBe('step-value-0-1'))
    await userEvent.keyboard('110{Enter}')
    await waitFor(async () =>
      expect((await read()).jobs[0]?.steps).toMatchObject([
        { by: PEOPLE.technician.id },
        { value: '110', by: PEOPLE.technician.id, doneAt: MORNING },
      ]),
    )
    screen.getByTestId('job-done-0').focus()
    await userEvent.keyboard(' ')
    await screen.findByText(/自检 刘志强/)
    expect((await read()).jobs[0]?.selfCheck?.by).toBe(PEOPLE.technician.id)
  })
})

describe('a colleague’s check', () => {
  it('is asked for where the work wants it, and is never the doer’s', async () => {
    const job = aJob({
      category: 'maintenance-2',
      isDone: true,
      selfCheck: { by: PEOPLE.technician.id, at: MORNING },
    })
    const { session, ids, read } = await openWith({ jobs: [job] })
    const tick = await drawSheet(session, ids[0])
    expect(screen.getByText('缺互检')).toBeTruthy()
    tick.focus()
    await userEvent.keyboard('m')
    const dialog = await screen.findByTestId('who-dialog')
    expect(within(dialog).queryByText('刘志强')).toBeNull()
    within(dialog).getByText('马超').closest('button')?.click()
    await userEvent.keyboard('{Enter}')
    await screen.findByText(/互检 马超/)
    expect((await read()).jobs[0]?.mutualCheck?.by).toBe(MA.id)
  })
})

describe('hard work', () => {
  it('goes below its grade by a named decision with its reason, and not otherwise', async () => {
    const { session, ids, read } = await openWith({
      technicianId: PEOPLE.inspector.id,
      jobs: [aJob({ name: '变速器大修', grade: 'senior' })],
    })
    await drawSheet(session, ids[0])
    const choice = await screen.findByTestId('dispatch-technician')
    choice.querySelector<HTMLElement>('[data-name="马超"]')?.click()
    await screen.findByTestId('grade-decision')
    await userEvent.keyboard('{Alt>}s{/Alt}')
    expect((await screen.findAllByText(/「变速器大修」要高级技师/)).length).toBeGreaterThan(1)
    expect((await read()).technicianId).toBe(PEOPLE.inspector.id)

    const field = (name: string): HTMLElement =>
      document.querySelector<HTMLElement>(`[name="${name}"]`) as HTMLElement
    await userEvent.selectOptions(field('grade-by'), PEOPLE.inspector.id)
    await userEvent.type(field('grade-reason'), '老师傅带着做')
    await userEvent.keyboard('{Alt>}s{/Alt}')
    await waitFor(async () => expect((await read()).technicianId).toBe(MA.id))
    expect((await read()).gradeOverrides).toMatchObject([
      { technicianId: MA.id, by: PEOPLE.inspector.id, reason: '老师傅带着做', needed: 'senior' },
    ])
  })
})

describe('a wait', () => {
  it('for the customer stops the clock, keeps what for, and ends when work goes on', async () => {
    const { session, ids, read } = await openWith({ jobs: [aJob()] })
    await drawSheet(session, ids[0])
    await userEvent.keyboard('s')
    await screen.findByTestId('clock-pause-0')
    await userEvent.keyboard('{Alt>}c{/Alt}')
    const wait = await screen.findByTestId('wait')
    expect(wait.dataset.wait).toBe('customer')
    const note = wait.querySelector<HTMLElement>('[name="wait-note"]') as HTMLElement
    await userEvent.type(note, '换不换制动盘{Enter}')
    await waitFor(async () =>
      expect(await read()).toMatchObject({
        step: 'awaiting-approval',
        clockings: [{ until: MORNING }],
        waits: [{ kind: 'customer', note: '换不换制动盘', by: PEOPLE.advisor.id }],
      }),
    )
    await userEvent.keyboard('{Alt>}g{/Alt}')
    await waitFor(() => expect(screen.queryByTestId('wait')).toBeNull())
    expect(await read()).toMatchObject({ step: 'in-repair', waits: [{ until: MORNING }] })
  })
})

it('a clock that runs on work whose yes was taken back can still be paused', async () => {
  const job = aJob({ name: '更换制动盘', approval: 'pending' })
  const { session, ids, read } = await openWith({
    jobs: [job],
    clockings: [
      {
        id: '01JQZZZZZZZZZZZZZZZZZZZZZ8' as Visit['clockings'][number]['id'],
        jobId: job.id,
        staffId: PEOPLE.technician.id,
        from: MORNING,
      },
    ],
  })
  drawAtDesk(session, <SheetOf id={ids[0] as VisitId} />)
  await userEvent.click(await screen.findByTestId('clock-pause-unagreed'))
  await waitFor(() => expect(screen.queryByTestId('clock-pause-unagreed')).toBeNull())
  expect((await read()).clockings).toMatchObject([{ until: MORNING }])
})

it('a job with a technician of its own stands on that one’s card, with its hours', async () => {
  const { session } = await openWith({
    jobs: [aJob({ labour: aLabour(120) }), aJob({ labour: aLabour(50), technicianId: MA.id })],
  })
  drawAtDesk(session, <WorkshopPage />)
  const cards = await screen.findAllByTestId('workshop-technician')
  const cardOf = (name: string): string =>
    cards.find((card) => card.textContent?.startsWith(name))?.textContent ?? ''
  expect(cardOf('刘志强')).toContain('1 台 · 1.20 h')
  expect(cardOf('马超')).toContain('1 台 · 0.50 h')
})
