// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import { DiagnosisSheet } from '#renderer/features/diagnosis/index.ts'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import { listStandardJobs } from '#shared/demo/catalogue/list-standard-jobs.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { money } from '#shared/kernel/money.ts'
import { aFinding } from '#tests/support/domain/a-finding.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

let desktop: FakeDesktop
beforeEach(() => {
  desktop = createFakeDesktop()
  vi.stubGlobal('qiantai', desktop)
})
afterEach(() => {
  cleanup()
  window.location.hash = ''
  vi.unstubAllGlobals()
})

const Sheet = ({ visitId }: { readonly visitId: VisitId }): ReactNode => {
  const record = useVisitRecord(visitId)
  return record === undefined || record === 'missing' ? null : <DiagnosisSheet record={record} />
}

const openSheet = async (given: Partial<Visit> = {}) => {
  let made: Visit | undefined
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    made = aVisit({ customerId: customer.id, vehicleId: vehicle.id, ...given })
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(made)
    for (const job of listStandardJobs('zh-CN')) await work.standardJobs.put(job)
  })
  if (made === undefined) throw new Error('no visit was made')
  const { id } = made
  drawAtDesk(session, <Sheet visitId={id} />)
  await screen.findByTestId('diagnosis-sheet')
  return { visit: () => getVisit(session.db, id) }
}

const field = (name: string): HTMLInputElement =>
  document.querySelector(`[name="${name}"]`) as HTMLInputElement

describe('a finding', () => {
  it('is graded by its value and cured from the price list, by one key', async () => {
    const { visit } = await openSheet()
    await userEvent.keyboard('{F2}')
    await screen.findByTestId('finding-editor')
    await userEvent.type(field('finding-name'), '左前制动摩擦片')
    // The name says where it is.
    expect(field('finding-place').value).toBe('front-left-brake')
    await userEvent.type(field('finding-measured'), '1.8')
    await userEvent.keyboard('{F7}')
    await waitFor(() => expect(screen.getByTestId('finding-verdict').dataset.proposed).toBe('red'))
    // What is suggested is meant, as long as nothing else was chosen.
    await screen.findByTestId('finding-cure-suggested')
    await userEvent.keyboard('{F6}')
    await waitFor(async () => expect((await visit()).jobs).toHaveLength(1))
    const { findings, jobs, step, diagnosis } = await visit()
    expect(findings[0]).toMatchObject({
      grade: 'red',
      place: 'front-left-brake',
      measured: 1800,
      limit: 2000,
      limitSource: 'reference',
      jobId: jobs[0]?.id,
    })
    expect(jobs[0]).toMatchObject({
      name: '更换前制动摩擦片',
      standardJobId: 'front-brake-pads',
      reason: '左前制动摩擦片，实测 1.8 mm，限值 2 mm',
      approval: { state: 'pending' },
    })
    expect(step).toBe('inspecting')
    expect(diagnosis).toBeDefined()
  })

  it('is cured by another job of the price list when one is chosen', async () => {
    const { visit } = await openSheet()
    await userEvent.keyboard('{F2}')
    await userEvent.type(await waitFor(() => field('finding-name')), '左前制动摩擦片')
    await userEvent.click(screen.getByText('红 · 立即处理'))
    await screen.findByTestId('finding-cure-suggested')
    await userEvent.type(field('finding-cure'), '机油及{Enter}')
    await screen.findByTestId('finding-cured-by')
    await userEvent.keyboard('{F6}')
    await waitFor(async () => expect((await visit()).jobs).toHaveLength(1))
    expect((await visit()).jobs[0]?.name).toBe('更换机油及机油滤清器')
  })

  it('on the estimate already leads there', async () => {
    const { visit } = await openSheet({ findings: [aFinding()] })
    await screen.findByTestId('finding-1')
    await userEvent.keyboard('{F6}')
    await waitFor(async () => expect((await visit()).jobs).toHaveLength(1))
    await waitFor(() => expect(screen.getByTestId('finding-1').dataset.job).toBeDefined())
    await userEvent.keyboard('{F6}')
    await waitFor(() => expect(window.location.hash).toContain('/estimate'))
    expect((await visit()).jobs).toHaveLength(1)
  })

  it('says what it still needs, at the field', async () => {
    const { visit } = await openSheet()
    await userEvent.keyboard('{F2}')
    await userEvent.type(await waitFor(() => field('finding-name')), '异响')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect((await screen.findByRole('alert')).textContent).toContain('请选择位置')
    await userEvent.selectOptions(field('finding-place'), 'underbody')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect((await screen.findByRole('alert')).textContent).toContain('请选择评级')
    expect((await visit()).findings).toEqual([])
  })

  it('in order asks for no work', async () => {
    await openSheet({ findings: [aFinding({ grade: 'green' })] })
    expect((await screen.findByTestId('finding-put')).hasAttribute('disabled')).toBe(true)
    expect(screen.getByTestId('finding-editor').textContent).toContain('不需要处理')
  })
})

describe('the diagnosis', () => {
  it('puts all that is red on the estimate at once and names what has no cure', async () => {
    const { cure: _none, ...bare } = aFinding({ name: '机油泄漏', place: 'engine' })
    const tyres = { standardJobId: 'front-tyres', name: '更换前轮胎', amount: money(159_600) }
    const { visit } = await openSheet({
      findings: [
        aFinding(),
        aFinding({ place: 'front-right-brake' }),
        aFinding({ name: '前轮胎', cure: tyres }),
        aFinding({ grade: 'yellow', name: '空气滤芯' }),
        bare,
      ],
    })
    await screen.findByTestId('finding-1')
    await userEvent.keyboard('{F4}')
    // Left and right pads are one job.
    await waitFor(async () => expect((await visit()).jobs).toHaveLength(2))
    expect(await screen.findByText(/没有处理项目：机油泄漏/)).toBeDefined()
  })

  it('is finished with a summary that is proposed from the findings', async () => {
    const { visit } = await openSheet({ findings: [aFinding()] })
    await screen.findByTestId('finding-1')
    await userEvent.keyboard('{F3}')
    await waitFor(async () => expect((await visit()).diagnosis).toBeDefined())
    await screen.findByTestId('diagnosis-finish')
    await userEvent.keyboard('{F3}')
    await screen.findByTestId('diagnosis-finish-dialog')
    expect(field('diagnosis-summary').value).toContain('请优先处理：前制动摩擦片')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () => expect((await visit()).diagnosis?.finishedAt).toBeDefined())
    expect((await visit()).diagnosis?.summary).toContain('共检查 1 处')
  })
})
