// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import { changeRecords } from '#renderer/db/unit-of-work.ts'
import { ComparisonSheet } from '#renderer/features/comparison/index.ts'
import { PhoneCameraProvider } from '#renderer/features/phone-camera/index.ts'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { ok } from '#shared/kernel/result.ts'
import { aComparison } from '#tests/support/domain/a-comparison.ts'
import { aJob, aPart } from '#tests/support/domain/a-job.ts'
import { aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

// jsdom's blobs cannot be read the way every browser reads them.
Blob.prototype.arrayBuffer ??= function read(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.readAsArrayBuffer(this)
  })
}

let desktop: FakeDesktop
beforeEach(() => {
  desktop = createFakeDesktop()
  desktop.state.network = {
    state: 'on',
    addresses: [],
    chosen: { address: '192.168.1.20', port: 8090 },
    screens: [],
  }
  vi.stubGlobal('qiantai', desktop)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const Sheet = ({ visitId }: { readonly visitId: VisitId }): ReactNode => {
  const record = useVisitRecord(visitId)
  return record === undefined || record === 'missing' ? null : <ComparisonSheet record={record} />
}

const openSheet = async (given: Partial<Visit> = {}) => {
  let made: Visit | undefined
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    const job = aJob({ name: '更换前制动片', parts: [aPart({ name: '前制动摩擦片' })] })
    made = aVisitInRepair({
      customerId: customer.id,
      vehicleId: vehicle.id,
      jobs: [job],
      ...given,
    })
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(made)
  })
  if (made === undefined) throw new Error('no visit was made')
  const { id } = made
  drawAtDesk(
    session,
    <PhoneCameraProvider>
      <Sheet visitId={id} />
    </PhoneCameraProvider>,
  )
  await screen.findByTestId('comparison-sheet')
  return { session, id, visit: () => getVisit(session.db, id) }
}

const showCode = async (): Promise<void> => {
  await userEvent.keyboard('{F5}')
  await screen.findByTestId('phone-dialog')
}

const value = (sending: string, measured: number, linkId = 'link-1') =>
  ({
    kind: 'value',
    linkId,
    sending,
    part: '前制动摩擦片',
    position: '',
    unit: 'mm',
    measured,
  }) as const

describe('the phone of a visit', () => {
  it('is let in by a QR code, and is shown parts without the owner', async () => {
    await openSheet()
    await showCode()
    expect(screen.getByTestId('qr-code').dataset.text).toBe('http://192.168.1.20:8090/phone#key')
    const [phone] = desktop.state.phones
    expect(phone?.view.plate).toContain('***')
    expect(phone?.view.parts.map(({ part }) => part)).toEqual(['前制动摩擦片'])
    expect(Object.keys(phone?.view ?? {}).sort()).toEqual(['locale', 'parts', 'plate', 'shop'])
  })

  it('writes into the comparison, and hears so only when it is on record', async () => {
    const { visit } = await openSheet()
    await showCode()
    desktop.emit('phone.sent', value('aaaa0001', 2100))
    await waitFor(() => expect(desktop.state.phoneAnswers).toHaveLength(1))
    expect(desktop.state.phoneAnswers[0]).toEqual({ linkId: 'link-1', sending: 'aaaa0001' })
    expect((await visit()).comparisons).toMatchObject([
      { part: '前制动摩擦片', measured: 2100, unit: 'mm' },
    ])
    // The phone sees it as a comparison from now on.
    await waitFor(() => expect(desktop.state.phones[0]?.view.parts[0]?.measured).toContain('2.1'))
  })

  it('sent twice, is on record once', async () => {
    const { visit, session } = await openSheet()
    await showCode()
    desktop.emit('phone.sent', value('aaaa0001', 2100))
    desktop.emit('phone.sent', value('aaaa0001', 2100))
    await waitFor(() => expect(desktop.state.phoneAnswers).toHaveLength(2))
    expect((await visit()).comparisons).toHaveLength(1)
    const commands = (await session.db.journal.toArray()).map(({ command }) => command)
    expect(commands.filter((command) => command === 'take-from-phone')).toHaveLength(1)
  })

  it('is told why something is not taken', async () => {
    await openSheet()
    await showCode()
    desktop.emit('phone.sent', {
      ...value('bbbb0001', 1),
      kind: 'photo',
      side: 'old',
      bytes: new Uint8Array([1, 2, 3]),
    } as never)
    await waitFor(() => expect(desktop.state.phoneAnswers).toHaveLength(1))
    expect(desktop.state.phoneAnswers[0]?.refusal?.code).toBe('photo.not-an-image')
    // A link of another desk's making finds nothing here.
    desktop.emit('phone.sent', value('bbbb0002', 2100, 'link-9'))
    await waitFor(() => expect(desktop.state.phoneAnswers).toHaveLength(2))
    expect(desktop.state.phoneAnswers[1]?.refusal?.code).toBe('phone.over')
  })

  it('goes on behind the desk’s work, and is ended by one key', async () => {
    await openSheet()
    await showCode()
    const [phone] = desktop.state.phones
    if (phone === undefined) throw new Error('no phone')
    await userEvent.click(screen.getByTestId('phone-hide'))
    desktop.emit('phone.changed', { ...phone.link, state: 'opened', received: 2 })
    const chip = await screen.findByTestId('phone-chip')
    await waitFor(() => expect(chip.textContent).toContain('2'))
    await userEvent.click(chip)
    expect(screen.getByTestId('phone-state').dataset.state).toBe('opened')
    await userEvent.keyboard('{F8}')
    expect(desktop.state.phones).toEqual([])
    await waitFor(() => expect(screen.queryByTestId('phone-chip')).toBeNull())
  })

  it('ends with the visit', async () => {
    const { session, id } = await openSheet()
    await showCode()
    await changeRecords(
      session.db,
      {
        command: 'test',
        actor: session.staff.id,
        at: session.clock.now(),
        device: 'desk-1',
        nextId: session.nextId,
        keeper: session.keeper,
      },
      async (work) => {
        await work.visits.put({ ...(await work.visits.get(id)), paper: 'delivered' })
        return ok(null)
      },
    )
    await waitFor(() => expect(desktop.state.phones).toEqual([]))
    await waitFor(() => expect(screen.getByTestId('phone-state').dataset.state).toBe('closed'))
  })

  it('leads to the settings while the network is closed', async () => {
    desktop.state.network = { state: 'off', addresses: [], screens: [] }
    await openSheet()
    await userEvent.keyboard('{F5}')
    await screen.findByTestId('phone-off')
    await userEvent.click(screen.getByTestId('phone-go-settings'))
    expect(location.hash).toContain('settings')
  })
})

describe('a comparison open at the desk', () => {
  it('follows what the phone sends and keeps what was typed', async () => {
    const pads = aComparison({ part: '前制动摩擦片' })
    const { measured: _, unit: __, ...bare } = pads
    await openSheet({ comparisons: [bare] })
    const field = (name: string): HTMLInputElement =>
      document.querySelector(`[name="${name}"]`) as HTMLInputElement
    await screen.findByTestId('comparison-save')
    await userEvent.type(field('comparison-note'), '内侧偏磨')
    await showCode()
    await userEvent.click(screen.getByTestId('phone-hide'))
    desktop.emit('phone.sent', { ...value('cccc0001', 2300), id: pads.id })
    await waitFor(() => expect(field('comparison-measured').value).toBe('2.3'))
    expect(field('comparison-note').value).toContain('内侧偏磨')
  })
})
