// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PapersSheet } from '#renderer/features/papers/index.ts'
import { savePrintSetup } from '#renderer/features/papers/print-setups.ts'
import { PrintersCard } from '#renderer/features/settings/printers-card.tsx'
import { renderPaper } from '#renderer/pdf/render-paper.ts'
import { createFakeDesktop, type FakeDesktop } from '#renderer/platform/fake-desktop.ts'
import type { Session } from '#renderer/session/session.tsx'
import { useVisitRecord } from '#renderer/session/visit-record.ts'
import type { PrintSetup } from '#shared/domain/papers/print-setup.ts'
import type { Visit, VisitId } from '#shared/domain/visit/visit.ts'
import { fail, ok } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

vi.mock('#renderer/pdf/render-paper.ts', () => ({ renderPaper: vi.fn() }))
vi.mock('#renderer/pdf/preview/pdf-preview.tsx', () => ({ PdfPreview: () => null }))

const PAPER = new Uint8Array([0x25, 0x50, 0x44, 0x46])
const SHIFTED = new Uint8Array([0x25, 0x50, 0x44, 0x47])

let desktop: FakeDesktop
beforeEach(() => {
  desktop = createFakeDesktop()
  desktop.state.printers = [
    { name: 'Office', isDefault: true },
    { name: 'Epson-LQ', isDefault: false },
  ]
  vi.stubGlobal('qiantai', desktop)
  vi.mocked(renderPaper).mockImplementation(async ({ offset }) =>
    ok({ bytes: offset === undefined || offset.x === 0 ? PAPER : SHIFTED, pages: 2 }),
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const ON_HALF: PrintSetup = {
  printer: 'Epson-LQ',
  format: 'continuous-half',
  copies: 2,
  offset: { x: 0, y: 0 },
}

const Sheet = ({ visitId }: { readonly visitId: VisitId }): ReactNode => {
  const record = useVisitRecord(visitId)
  return record === undefined || record === 'missing' ? null : <PapersSheet record={record} />
}

/** The estimate of a visit on screen, at a desk that prints it as set. */
const openEstimate = async (setup?: PrintSetup): Promise<Session> => {
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
  if (setup !== undefined) await savePrintSetup(session.db, 'estimate', setup)
  drawAtDesk(session, <Sheet visitId={made.id} />)
  await userEvent.click(await screen.findByTestId('paper-estimate'))
  await waitFor(() => expect(screen.getByTestId('paper-shown').dataset.kind).toBe('estimate'))
  return session
}

const field = (name: string): HTMLInputElement => {
  const found = document.querySelector(`[name="${name}"]`)
  if (found === null) throw new Error(`there is no ${name}`)
  return found as HTMLInputElement
}

describe('a paper with a printer of its own', () => {
  it('is seen and printed by one key as it was set', async () => {
    await openEstimate(ON_HALF)
    await waitFor(() => expect(field('paper-format').value).toBe('continuous-half'))
    await userEvent.keyboard('{Control>}{Shift>}P{/Shift}{/Control}')
    await waitFor(() => expect(desktop.state.printed).toHaveLength(1))
    expect(desktop.state.printed[0]).toMatchObject({
      printer: 'Epson-LQ',
      copies: 2,
      sheet: { width: 2410, height: 1397 },
    })
    expect(screen.queryByTestId('print-dialog')).toBeNull()
  })

  it('is drawn anew, shifted, for a printer that sets it beside the mark', async () => {
    await openEstimate({ ...ON_HALF, offset: { x: 15, y: -20 } })
    await userEvent.click(await screen.findByTestId('paper-print-now'))
    await waitFor(() => expect(desktop.state.printed).toHaveLength(1))
    expect(desktop.state.printed[0]?.bytes).toEqual(SHIFTED)
    const definition = vi.mocked(renderPaper).mock.lastCall?.[0]
    expect(definition?.offset?.x).toBeCloseTo(4.25, 2)
    expect(definition?.offset?.y).toBeCloseTo(-5.67, 2)
  })

  it('says that its printer is gone, and offers another with the same copies', async () => {
    await openEstimate({ ...ON_HALF, printer: 'Sold-Last-Year' })
    await userEvent.click(screen.getByTestId('paper-print'))
    const dialog = await screen.findByTestId('print-dialog')
    await waitFor(() => expect(dialog.textContent).toContain('Sold-Last-Year 不见了'))
    expect(field('print-printer').value).toBe('Office')
    expect(field('print-copies').value).toBe('2')
  })

  it('tells when nothing was printed', async () => {
    await openEstimate(ON_HALF)
    desktop.replace('printers.print', () => fail('printer.gone'))
    await userEvent.click(await screen.findByTestId('paper-print-now'))
    expect(await screen.findByText(/打印机不见了/)).toBeTruthy()
  })
})

describe('a paper without one', () => {
  it('is printed after asking only', async () => {
    await openEstimate()
    await userEvent.keyboard('{Control>}{Shift>}P{/Shift}{/Control}')
    expect(screen.queryByTestId('paper-print-now')).toBeNull()
    expect(desktop.state.printed).toHaveLength(0)
  })

  it('takes another format for this time', async () => {
    await openEstimate()
    await userEvent.selectOptions(field('paper-format'), 'a5')
    await waitFor(() => expect(vi.mocked(renderPaper).mock.lastCall?.[0].pageSize).toBe('A5'))
  })
})

describe('the key tag', () => {
  it('goes to the label printer, on a label of its size', async () => {
    const session = await openEstimate()
    await savePrintSetup(session.db, 'key-tag', {
      ...ON_HALF,
      printer: 'Office',
      format: 'label-80',
      copies: 1,
    })
    await userEvent.click(screen.getByTestId('key-tag-print'))
    await waitFor(() => expect(desktop.state.printed).toHaveLength(1))
    expect(desktop.state.printed[0]?.sheet?.width).toBe(800)
    expect(desktop.state.printed[0]?.title).toContain('钥匙牌')
  })
})

describe('the printers of a desk', () => {
  it('are set per form, and keep to it', async () => {
    const session = await openDesk(async () => undefined)
    drawAtDesk(session, <PrintersCard />)
    await userEvent.click(await screen.findByTestId('print-form-repair-order'))
    await userEvent.selectOptions(field('setup-printer'), 'Epson-LQ')
    await userEvent.selectOptions(field('setup-format'), 'continuous')
    await userEvent.clear(field('setup-offset-x'))
    await userEvent.type(field('setup-offset-x'), '-1.5')
    await waitFor(() =>
      expect(screen.getByTestId('print-form-repair-order').textContent).toContain('Epson-LQ'),
    )
    await userEvent.click(screen.getByTestId('print-form-certificate'))
    expect(field('setup-printer').value).toBe('')
    await userEvent.click(screen.getByTestId('print-form-repair-order'))
    await waitFor(() => expect(field('setup-offset-x').value).toBe('-1.5'))
    expect(field('setup-format').value).toBe('continuous')
  })

  it('print a test page as the form would come out', async () => {
    const session = await openDesk(async () => undefined)
    await savePrintSetup(session.db, 'settlement', ON_HALF)
    drawAtDesk(session, <PrintersCard />)
    await waitFor(async () => {
      expect((await screen.findByTestId('print-form-settlement')).textContent).toContain('Epson')
    })
    await userEvent.click(screen.getByTestId('print-test-page'))
    await waitFor(() => expect(desktop.state.printed).toHaveLength(1))
    expect(desktop.state.printed[0]).toMatchObject({
      printer: 'Epson-LQ',
      copies: 1,
      sheet: { width: 2410, height: 1397 },
    })
  })

  it('say what an offset must be', async () => {
    drawAtDesk(await openDesk(async () => undefined), <PrintersCard />)
    await screen.findByTestId('print-form-settlement')
    await userEvent.clear(field('setup-offset-y'))
    await userEvent.type(field('setup-offset-y'), '99')
    expect(field('setup-offset-y').getAttribute('aria-invalid')).toBe('true')
  })
})
