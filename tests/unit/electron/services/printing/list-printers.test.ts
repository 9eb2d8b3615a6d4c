import { afterEach, describe, expect, it, vi } from 'vitest'
import { listPrinters } from '#electron/services/printing/list-printers.ts'

const cups = vi.hoisted(() => ({ getPrinters: vi.fn(), getDefaultPrinter: vi.fn() }))
const spooler = vi.hoisted(() => ({ getPrinters: vi.fn(), getDefaultPrinter: vi.fn() }))
// The printers of whoever runs the tests are not ours to know.
vi.mock('unix-print', () => cups)
vi.mock('pdf-to-printer', () => spooler)

afterEach(() => {
  vi.resetAllMocks()
})

describe('the printers of a system', () => {
  it('come with the default one first', async () => {
    cups.getPrinters.mockResolvedValue([{ printer: 'Label' }, { printer: 'Office' }])
    cups.getDefaultPrinter.mockResolvedValue({ printer: 'Office' })
    expect(await listPrinters('linux')).toEqual([
      { name: 'Office', isDefault: true },
      { name: 'Label', isDefault: false },
    ])
  })

  it('come from the spooler on Windows', async () => {
    spooler.getPrinters.mockResolvedValue([{ name: '前台打印机' }])
    spooler.getDefaultPrinter.mockResolvedValue(null)
    expect(await listPrinters('win32')).toEqual([{ name: '前台打印机', isDefault: false }])
    expect(cups.getPrinters).not.toHaveBeenCalled()
  })

  it('are there though none is the default', async () => {
    cups.getPrinters.mockResolvedValue([{ printer: 'Office' }])
    cups.getDefaultPrinter.mockRejectedValue(new Error('no system default destination'))
    expect(await listPrinters('darwin')).toEqual([{ name: 'Office', isDefault: false }])
  })

  it('are none where there is no CUPS', async () => {
    cups.getPrinters.mockRejectedValue(new Error('lpstat: not found'))
    expect(await listPrinters('linux')).toEqual([])
  })
})
