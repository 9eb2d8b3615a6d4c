// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { listOpenDeferredJobs } from '#renderer/db/repositories/deferred-jobs.ts'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import { hours } from '#shared/kernel/hours.ts'
import { money } from '#shared/kernel/money.ts'
import { aJob, aPart } from '#tests/support/domain/a-job.ts'
import { figure, openEstimate } from './open-estimate.tsx'

afterEach(cleanup)

const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (found === null) throw new Error(`no field ${name}`)
  return found
}
const retype = async (name: string, text: string): Promise<void> => {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), text)
}
const labourOf = (hundredths: number) => ({ hours: hours(hundredths), rate: money(18_000) })

describe('adding work', () => {
  it('takes a job of the price list by its pinyin initials', async () => {
    const { session, visitId } = await openEstimate()
    await userEvent.keyboard('{F2}')
    await screen.findByTestId('catalogue-item-front-pads')
    await userEvent.keyboard('ghjy')
    expect(screen.queryByTestId('catalogue-item-front-pads')).toBeNull()
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('job-row-0')
    const { jobs } = await getVisit(session.db, visitId)
    expect(jobs[0]?.name).toBe('更换机油及机油滤清器')
    // 0.50 h × 180.00 and 4.2 l × 88.00
    await waitFor(() => expect(figure('total')).toBe(9000 + 36_960))
  })

  it('puts the make of a part on the estimate that the owner chose', async () => {
    await openEstimate()
    await userEvent.keyboard('{F2}')
    await screen.findByTestId('catalogue-item-oil-and-filter')
    await userEvent.click(screen.getByRole('radio', { name: '同质 美孚 66.00' }))
    await userEvent.click(screen.getByTestId('catalogue-add'))
    await waitFor(() => expect(figure('parts')).toBe(27_720))
  })

  it('opens an empty form for work that is not on the list', async () => {
    const { session, visitId } = await openEstimate()
    await userEvent.keyboard('{F2}')
    await screen.findByTestId('catalogue-free')
    await userEvent.keyboard('更换分泵防尘套{Enter}')
    await screen.findByTestId('job-editor')
    await userEvent.keyboard('0.35{F3}')
    await userEvent.keyboard('制动分泵修理包')
    await retype('part-price-0', '128')
    expect(figure('total')).toBe(6300 + 12_800)
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('job-row-0')
    const { jobs } = await getVisit(session.db, visitId)
    expect(jobs[0]).toMatchObject({ name: '更换分泵防尘套', labour: labourOf(35) })
    expect(jobs[0]?.parts[0]).toMatchObject({ name: '制动分泵修理包', price: 12_800 })
  })

  it('adds up at every keystroke and saves nothing past a wrong figure', async () => {
    const { session, visitId } = await openEstimate({ jobs: [aJob({ approval: 'pending' })] })
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('job-editor')
    await retype('job-hours', '2')
    expect(figure('labour')).toBe(36_000)
    await retype('job-hours', '-1')
    await userEvent.keyboard('{Enter}')
    expect(screen.getByTestId('job-editor')).toBeTruthy()
    expect(document.activeElement).toBe(field('job-hours'))
    expect((await getVisit(session.db, visitId)).jobs[0]?.labour).toEqual(labourOf(50))
  })

  it('names the part that has no price', async () => {
    await openEstimate({ jobs: [aJob({ approval: 'pending' })] })
    await userEvent.keyboard('{F3}')
    await userEvent.type(await waitFor(() => field('part-name-0')), '密封圈{Enter}')
    expect(await screen.findByText('配件单价超出范围。')).toBeTruthy()
  })

  it('is red over the ceiling', async () => {
    await openEstimate({ jobs: [aJob({ approval: 'pending' })] })
    await retype('estimate-ceiling', '80')
    expect(figure('room')).toBe(-1000)
    expect(screen.getByText('超出上限 ¥10.00')).toBeTruthy()
  })
})

describe('the customer’s answer', () => {
  it('is asked for again when an approved job changes', async () => {
    const { session, visitId } = await openEstimate({ jobs: [aJob({ parts: [aPart()] })] })
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('job-editor')
    await retype('job-hours', '1')
    expect(screen.getByTestId('asks-again').textContent).toContain('¥488.00')
    expect(figure('approved')).toBe(0)
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByText('需重新确认，原 ¥488.00')).toBeTruthy()
    const visit = await getVisit(session.db, visitId)
    expect(visit.jobs[0]?.approval).toEqual({ state: 'pending', changedFrom: 48_800 })
    expect(visit.estimateVersion).toBe(2)
  })

  it('is written down for all open jobs with Shift+A', async () => {
    const { session, visitId } = await openEstimate({
      jobs: [aJob({ approval: 'pending' }), aJob({ approval: 'pending', name: '四轮定位' })],
    })
    await userEvent.keyboard('{Shift>}A{/Shift}')
    await screen.findByTestId('approve-dialog')
    // The third way of the four: by telephone.
    await userEvent.keyboard('3{Enter}')
    await waitFor(async () => {
      const { jobs } = await getVisit(session.db, visitId)
      expect(jobs.map(({ approval }) => approval)).toMatchObject([
        { state: 'approved', method: 'phone', person: '王建国' },
        { state: 'approved', method: 'phone', person: '王建国' },
      ])
    })
  })

  it('needs a reason when it is no, and then the work stays with the car', async () => {
    const { session, visitId } = await openEstimate({ jobs: [aJob({ approval: 'pending' })] })
    await userEvent.keyboard('x')
    await screen.findByTestId('decline-dialog')
    await userEvent.keyboard('{Enter}')
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect((await getVisit(session.db, visitId)).jobs[0]?.approval.state).toBe('pending')

    await userEvent.type(field('approval-reason'), '下次保养再换')
    await userEvent.click(screen.getByRole('radio', { name: '3 个月后' }))
    await userEvent.click(screen.getByTestId('approval-save'))
    await waitFor(() => expect(screen.queryByTestId('decline-dialog')).toBeNull())
    const visit = await getVisit(session.db, visitId)
    const [deferred] = await listOpenDeferredJobs(session.db, visit.vehicleId)
    expect(deferred).toMatchObject({
      declinedBecause: '下次保养再换',
      offerAgainOn: '2027-02-22',
      value: 9000,
    })

    // The customer thinks again: the work must not be offered twice.
    await userEvent.keyboard('u')
    await waitFor(async () =>
      expect(await listOpenDeferredJobs(session.db, visit.vehicleId)).toEqual([]),
    )
  })
})

describe('what was typed', () => {
  it('goes only after a second Escape', async () => {
    await openEstimate({ jobs: [aJob({ approval: 'pending' })] })
    await userEvent.keyboard('{Enter}')
    await screen.findByTestId('job-editor')
    await userEvent.type(field('job-name'), '（左侧）')
    await userEvent.keyboard('{Escape}')
    expect(field('job-name').value).toContain('（左侧）')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByTestId('job-editor')).toBeNull())
  })
})
