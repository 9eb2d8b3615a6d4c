// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listPapersOfVisit } from '#renderer/db/repositories/papers.ts'
import { getVisit } from '#renderer/db/repositories/visits.ts'
import { PapersSheet } from '#renderer/features/papers/index.ts'
import { renderPaper } from '#renderer/pdf/render-paper.ts'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import type { Session } from '#renderer/session/session.tsx'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

// No worker and no canvas here: the papers themselves are drawn in tests/documents.
vi.mock('#renderer/pdf/render-paper.ts', () => ({ renderPaper: vi.fn() }))
vi.mock('#renderer/pdf/preview/pdf-preview.tsx', () => ({ PdfPreview: () => null }))

const PAPER = new Uint8Array([0x25, 0x50, 0x44, 0x46])

let desktop: FakeDesktop
beforeEach(() => {
  desktop = createFakeDesktop()
  vi.stubGlobal('qiantai', desktop)
  vi.mocked(renderPaper).mockResolvedValue(ok({ bytes: PAPER, pages: 2 }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const Sheet = ({ visitId }: { readonly visitId: VisitId }): ReactNode => {
  const record = useVisitRecord(visitId)
  return record === undefined || record === 'missing' ? null : <PapersSheet record={record} />
}

const openPapers = async (): Promise<{ session: Session; visitId: VisitId }> => {
  let made: Visit | undefined
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    made = someVisit(nextId, vehicle, { jobs: [aJob()] })
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(made)
  })
  if (made === undefined) throw new Error('no visit was made')
  drawAtDesk(session, <Sheet visitId={made.id} />)
  await waitFor(() => expect(screen.getByTestId('paper-shown').dataset.pages).toBe('2'))
  return { session, visitId: made.id }
}

const shown = (): Record<string, string | undefined> => ({
  ...screen.getByTestId('paper-shown').dataset,
})

describe('the papers of a visit', () => {
  it('say how far each one is, and what the others wait for', async () => {
    await openPapers()
    expect(screen.getByTestId('paper-estimate').dataset.state).toBe('possible')
    expect(shown()).toMatchObject({ kind: 'intake-inspection', number: '' })
    await userEvent.click(screen.getByTestId('paper-settlement'))
    expect(screen.getByTestId('paper-settlement').textContent).toContain('还没有结算')
  })

  it('leave out what few cars need until there is something to put on it', async () => {
    await openPapers()
    expect(screen.queryByTestId('paper-rework-note')).toBeNull()
    expect(screen.queryByTestId('paper-service-contract')).toBeNull()
  })

  it('issue the repair order, which then binds the visit', async () => {
    const { session, visitId } = await openPapers()
    await userEvent.click(screen.getByTestId('paper-repair-order'))
    await userEvent.click(screen.getByTestId('paper-issue'))
    await waitFor(() => expect(shown().number).toBe('RO-20261122-001'))
    expect(await getVisit(session.db, visitId)).toMatchObject({
      paper: 'ordered',
      number: 'RO-20261122-001',
    })
    const [paper] = await listPapersOfVisit(session.db, visitId)
    expect(JSON.stringify(paper?.data)).toContain('RO-20261122-001')
  })

  it('are corrected by a new paper that names the one it replaces', async () => {
    const { session, visitId } = await openPapers()
    await userEvent.click(screen.getByTestId('paper-issue'))
    await userEvent.click(await screen.findByTestId('paper-correct'))
    await userEvent.click(screen.getByTestId('correct-confirm'))
    await waitFor(() => expect(shown().number).toBe('JC-20261122-001-2'))
    const [first, second] = await listPapersOfVisit(session.db, visitId)
    expect(second?.replaces).toBe(first?.id)
  })

  it('name the characters that cannot be drawn', async () => {
    await openPapers()
    vi.mocked(renderPaper).mockResolvedValue(fail('paper.missing-glyphs', { characters: '𠮷' }))
    await userEvent.click(screen.getByTestId('paper-estimate'))
    expect((await screen.findByTestId('paper-refused')).textContent).toContain('𠮷')
  })
})

describe('printing', () => {
  it('without a printer says what to do', async () => {
    desktop.state.printers = []
    await openPapers()
    await userEvent.click(screen.getByTestId('paper-print'))
    const dialog = await screen.findByTestId('print-dialog')
    await waitFor(() => expect(dialog.textContent).toContain('请在系统设置里添加打印机'))
    expect(screen.queryByTestId('print-send')).toBeNull()
  })

  it('sends the bytes on screen and remembers the printer', async () => {
    desktop.state.printers = [
      { name: 'Office', isDefault: true },
      { name: 'Workshop', isDefault: false },
    ]
    await openPapers()
    const printer = (): HTMLSelectElement =>
      document.querySelector('[name="print-printer"]') as HTMLSelectElement
    await userEvent.click(screen.getByTestId('paper-print'))
    await waitFor(() => expect(printer().value).toBe('Office'))
    await userEvent.selectOptions(printer(), 'Workshop')
    await userEvent.click(screen.getByTestId('print-send'))
    await waitFor(() => expect(desktop.state.printed).toHaveLength(1))
    expect(desktop.state.printed[0]).toMatchObject({ printer: 'Workshop', copies: 1 })
    expect(desktop.state.printed[0]?.bytes).toEqual(PAPER)
    await waitFor(() => expect(screen.queryByTestId('print-dialog')).toBeNull())
    await userEvent.click(screen.getByTestId('paper-print'))
    await waitFor(() => expect(printer().value).toBe('Workshop'))
  })

  it('to a printer that is gone says so and keeps the paper', async () => {
    await openPapers()
    desktop.replace('printers.print', () => fail('printer.gone'))
    await userEvent.click(screen.getByTestId('paper-print'))
    await waitFor(() => expect(screen.getByTestId('print-send')).toHaveProperty('disabled', false))
    await userEvent.click(screen.getByTestId('print-send'))
    expect((await screen.findByRole('alert')).textContent).toContain('打印机不见了')
  })
})
