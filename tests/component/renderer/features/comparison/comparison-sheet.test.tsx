// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import { ComparisonSheet } from '#renderer/features/comparison/index.ts'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

// jsdom's files cannot be read the way every browser reads them.
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

const openSheet = async () => {
  let made: Visit | undefined
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    made = aVisitInRepair({
      customerId: customer.id,
      vehicleId: vehicle.id,
      jobs: [aJob({ name: '更换前制动摩擦片' })],
    })
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(made)
  })
  if (made === undefined) throw new Error('no visit was made')
  const { id } = made
  drawAtDesk(session, <Sheet visitId={id} />)
  await userEvent.click(await screen.findByTestId('comparison-add'))
  await screen.findByTestId('comparison-old-photo')
  return { visit: () => getVisit(session.db, id) }
}

const field = (name: string): HTMLInputElement =>
  document.querySelector(`[name="${name}"]`) as HTMLInputElement
const photoField = (side: 'old' | 'new'): HTMLInputElement =>
  screen.getByTestId(`comparison-${side}-photo`)

/** A file of a size nobody has to fill. */
const fileOfSize = (size: number): File => {
  const file = new File([new Uint8Array([0xff, 0xd8, 0xff])], 'pad.jpg', { type: 'image/jpeg' })
  Object.defineProperty(file, 'size', { value: size })
  return file
}

describe('a photo', () => {
  it('that is no image is named as such, whatever it is called', async () => {
    await openSheet()
    const text = new File(['not a picture at all'], 'pad.jpg', { type: 'image/jpeg' })
    await userEvent.upload(photoField('old'), text)
    expect((await screen.findByRole('alert')).textContent).toContain('不是图片')
    expect(desktop.state.attachments.size).toBe(0)
  })

  it('of 40 MB is refused before it is read', async () => {
    await openSheet()
    await userEvent.upload(photoField('new'), fileOfSize(40 * 1024 * 1024))
    expect((await screen.findByRole('alert')).textContent).toContain('最多 20 MB')
    // The rest of the form can still be saved.
    expect(screen.getByTestId('comparison-save')).toHaveProperty('disabled', false)
  })
})

describe('a comparison', () => {
  it('is judged while its figures are typed, and put on record', async () => {
    const { visit } = await openSheet()
    await userEvent.type(field('comparison-part'), '前制动摩擦片')
    await userEvent.click(screen.getByTestId('position-leftFront'))
    await userEvent.click(screen.getByTestId('comparison-reference'))
    expect(field('comparison-limit').value).toBe('2')
    await userEvent.type(field('comparison-measured'), '2.1')
    const verdict = screen.getByTestId('comparison-verdict')
    expect(verdict.dataset.tone).toBe('advise')
    expect(verdict.textContent).toContain('只剩 0.1 毫米就到限度')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () => expect((await visit()).comparisons).toHaveLength(1))
    expect((await visit()).comparisons[0]).toMatchObject({
      part: '前制动摩擦片',
      position: '左前',
      unit: 'mm',
      measured: 2100,
      limit: 2000,
      limitSource: 'reference',
    })
  })

  it('needs the part it is about', async () => {
    const { visit } = await openSheet()
    await userEvent.click(screen.getByTestId('comparison-save'))
    expect((await screen.findByRole('alert')).textContent).toContain('请填写部件名称')
    expect((await visit()).comparisons).toHaveLength(0)
  })
})
