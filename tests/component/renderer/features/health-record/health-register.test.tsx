// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import { exportHealth } from '#renderer/features/health-record/commands.ts'
import { HealthButton, HealthRegister } from '#renderer/features/health-record/index.ts'
import { listHealth } from '#renderer/features/health-record/list-health.ts'
import { createFakeDesktop } from '#renderer/platform/fake-desktop.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { day } from '#shared/kernel/day.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anIntake, aSettledVisit } from '#tests/support/domain/a-visit.ts'
import { at } from '#tests/support/domain/times.ts'
import { checkHealthFile } from '#tests/support/health-record/check-health-file.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

interface Stay {
  readonly number: string
  readonly on?: string
  readonly mileageKm?: number
  readonly vehicle?: Partial<Vehicle>
}

/** A desk on 22 November 2026 with settled visits, each of a car of its own unless it is the same. */
async function openWith(stays: readonly Stay[]): Promise<{ session: Session; visits: Visit[] }> {
  const visits: Visit[] = []
  const session = await openDesk(async (work, { nextId }) => {
    const cars = new Map<string, Vehicle>()
    for (const { number, on = '2026-11-20', mileageKm = 58_213, vehicle: own = {} } of stays) {
      const customer = someCustomer(nextId)
      const vehicle = cars.get(own.plate ?? '') ?? someVehicle(nextId, customer, own)
      if (own.plate !== undefined) cars.set(own.plate, vehicle)
      const settled = aSettledVisit({
        customerId: customer.id,
        vehicleId: vehicle.id,
        day: day(on),
        arrivedAt: at('09:06', on),
        intake: anIntake({ mileageKm }),
      })
      const settlement = settled.settlement
      if (settlement === undefined) throw new Error('not settled')
      const visit = { ...settled, settlement: { ...settlement, number, at: at('12:00', on) } }
      visits.push(visit)
      await work.customers.put(customer)
      await work.vehicles.put(vehicle)
      await work.visits.put(visit)
    }
  })
  return { session, visits }
}

const period = { from: day('2026-11-01'), to: day('2026-11-22') }
const rows = () => screen.findAllByTestId('health-row')

describe('the register of health records', () => {
  it('lists what was settled in the month, with what cannot go and why', async () => {
    const { session } = await openWith([
      { number: 'JS-20261120-001' },
      { number: 'JS-20261121-001', on: '2026-11-21', vehicle: { vin: '' } },
      { number: 'JS-20261020-001', on: '2026-10-20' },
    ])
    drawAtDesk(session, <HealthRegister />)
    await waitFor(async () => expect(await rows()).toHaveLength(2))
    const [first, second] = await rows()
    expect(first?.dataset.state).toBe('new')
    expect(second?.dataset.state).toBe('problem')
    expect(second?.textContent).toContain('没有 VIN')
    expect(screen.getByTestId('health-file').dataset.count).toBe('1')
  })

  it('shows the record that is looked at, and the way to what stands against it', async () => {
    const { session, visits } = await openWith([
      { number: 'JS-20261120-001' },
      { number: 'JS-20261121-001', on: '2026-11-21', vehicle: { vin: 'LSVAA4182N2444555' } },
    ])
    drawAtDesk(session, <HealthRegister />)
    const user = userEvent.setup()
    await user.click((await rows())[1] as HTMLElement)
    const preview = within(screen.getByTestId('health-preview'))
    expect(preview.getByText('JS-20261121-001')).toBeDefined()
    expect(screen.getByTestId('health-problems').textContent).toContain('第 9 位应为 8')
    await user.click(screen.getByTestId('health-to-visit'))
    expect(window.location.hash).toBe(`#/vehicle/${visits[1]?.vehicleId}`)
  })

  it('says what to do in a month without settled visits', async () => {
    const { session } = await openWith([])
    drawAtDesk(session, <HealthRegister />)
    expect(await screen.findByText('这段时间没有结算的单子')).toBeDefined()
    expect(screen.getByTestId('health-file')).toHaveProperty('disabled', true)
  })
})

describe('an export of health records', () => {
  it('writes those that can go, and notes on each visit that it went and how', async () => {
    const { session, visits } = await openWith([
      { number: 'JS-20261120-001', vehicle: { plate: '京A12345' } },
      { number: 'JS-20261121-001', on: '2026-11-21', vehicle: { plate: '京A12346', vin: '' } },
    ])
    const desktop = createFakeDesktop()
    const entries = await listHealth(session.db, session.shop, period)
    const done = await exportHealth(session, {
      entries,
      variant: 'chengdu',
      name: '档案.json',
      isFolder: false,
      desktop,
    })
    expect(unwrap(done)).toEqual({ name: '档案.json', count: 1 })
    const written = JSON.parse(new TextDecoder().decode(desktop.state.saved.get('档案.json')))
    expect(checkHealthFile(written)).toEqual([])
    const [went, stayed] = visits
    if (went === undefined || stayed === undefined) throw new Error('no visits')
    const noted = await getVisit(session.db, went.id)
    expect(noted.healthExport).toMatchObject({
      variant: 'chengdu',
      code: 'JS-20261120-001',
      by: session.staff.id,
    })
    expect((await getVisit(session.db, stayed.id)).healthExport).toBeUndefined()
    const last = await session.db.journal.orderBy(':id').last()
    expect(last).toMatchObject({ command: 'note-health-export', touches: [went.id] })
    const after = await listHealth(session.db, session.shop, period)
    expect(after.map(({ state }) => state)).toEqual(['exported', 'problem'])
  })

  it('notes nothing when no file was written', async () => {
    const { session, visits } = await openWith([{ number: 'JS-20261120-001' }])
    const desktop = createFakeDesktop()
    desktop.replace('files.save', () => ({ ok: false, code: 'save.cancelled' }))
    const entries = await listHealth(session.db, session.shop, period)
    const choice = { entries, variant: 'plain', name: 'x.json', isFolder: false, desktop } as const
    expect(await exportHealth(session, choice)).toMatchObject({ code: 'save.cancelled' })
    const [visit] = visits
    if (visit === undefined) throw new Error('no visit')
    expect((await getVisit(session.db, visit.id)).healthExport).toBeUndefined()
  })

  it('as a folder has a file for each visit, named by its code', async () => {
    const { session } = await openWith([
      { number: 'JS-20261120-001' },
      { number: 'JS-20261120-002' },
    ])
    const desktop = createFakeDesktop()
    const entries = await listHealth(session.db, session.shop, period)
    unwrap(
      await exportHealth(session, {
        entries,
        variant: 'foshan',
        name: '档案',
        isFolder: true,
        desktop,
      }),
    )
    const files = desktop.state.exported.get('档案')
    expect([...(files?.keys() ?? [])]).toEqual(['JS-20261120-001.json', 'JS-20261120-002.json'])
    for (const text of files?.values() ?? []) expect(checkHealthFile(JSON.parse(text))).toEqual([])
  })

  it('of nothing is refused', async () => {
    const { session } = await openWith([])
    const choice = { entries: [], variant: 'plain', name: 'x', isFolder: false } as const
    expect(await exportHealth(session, choice)).toMatchObject({ code: 'health.none' })
  })
})

it('an odometer below the last visit’s is found, whatever was settled on the same day', async () => {
  const { session } = await openWith([
    { number: 'JS-20260910-001', on: '2026-09-10', mileageKm: 60_000, vehicle: { plate: '京A1' } },
    { number: 'JS-20261120-001', mileageKm: 59_000, vehicle: { plate: '京A1' } },
    { number: 'JS-20261120-002', mileageKm: 10, vehicle: { plate: '京A2' } },
  ])
  const entries = await listHealth(session.db, session.shop, period)
  expect(entries.map(({ problems }) => problems)).toEqual([
    [{ ok: false, code: 'health.mileage-less', detail: { km: 59_000, last: 60_000 } }],
    [],
  ])
})

it('from its bill one visit is read by a key', async () => {
  const { session, visits } = await openWith([{ number: 'JS-20261120-001' }])
  const [visit] = visits
  if (visit === undefined) throw new Error('no visit')
  const [customer, vehicle] = [
    await session.db.customers.get(visit.customerId),
    await session.db.vehicles.get(visit.vehicleId),
  ]
  if (customer === undefined || vehicle === undefined) throw new Error('no records')
  drawAtDesk(session, <HealthButton record={{ visit, customer, vehicle }} />)
  await userEvent.setup().keyboard('{Alt>}j{/Alt}')
  const dialog = within(await screen.findByTestId('health-dialog'))
  expect(await dialog.findByText('58,213 km')).toBeDefined()
  await waitFor(() => expect(dialog.getByTestId('health-save')).toHaveProperty('disabled', false))
})
