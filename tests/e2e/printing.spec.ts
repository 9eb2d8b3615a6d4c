import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LABEL_WIDTH, PAPER_SIZES } from '#shared/domain/papers/paper-format.ts'
import type { OpenApp } from '#tests/support/desk/open-app.ts'
import { openPdfQueue, whyNoCups } from '#tests/support/printing/cups.ts'
import { pdfPageSizes } from '#tests/support/printing/page-sizes.ts'
import {
  difference,
  moveDown,
  moveRight,
  type Picture,
  picturesOf,
  standUp,
} from '#tests/support/printing/pictures.ts'
import { expect, test } from './app-test.ts'

const reason = whyNoCups()
if (reason !== undefined) console.log(`printing on a real queue is not tried: ${reason}`)
test.skip(reason !== undefined, reason ?? '')

// The queue draws the page anew with Ghostscript, so letters are a little lighter; their places are
// the same. Were the page moved by as little as three millimetres, it would be further off.
const LIGHTER = 0.04
const MOVED = 3
const FURTHER = 1.4

/** Saves the paper on screen where no dialog asks. */
async function savePaper(app: OpenApp, file: string): Promise<void> {
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
  await app.desk.visit.papers.save()
  await expect(app.desk.notices.last()).toContainText('.pdf')
  await app.desk.closeNotices()
}

// A page that was turned also lost a fraction of a point at its edges.
const TURNED = 0.05

/** Page by page; `asPrinted` says how the sheets carry pages that lie. */
async function expectPrintedAs(
  printed: string,
  own: string,
  asPrinted: (page: Picture) => Picture = (page) => page,
): Promise<void> {
  const [there, here] = [picturesOf(printed), picturesOf(own).map(asPrinted)]
  const lighter = asPrinted === standUp ? TURNED : LIGHTER
  expect(there).toHaveLength(here.length)
  for (const [index, page] of here.entries()) {
    const other = there[index]
    if (other === undefined) throw new Error(`page ${index + 1} is missing`)
    const off = difference(page, other)
    const where = `page ${index + 1}`
    expect(off, where).toBeLessThan(lighter)
    for (const move of [moveRight, moveDown]) {
      expect(difference(move(page, MOVED), other), where).toBeGreaterThan(off * FURTHER)
    }
  }
}

const millimetres = ({ width, height }: { width: number; height: number }) => [
  expect.closeTo(width / 10, -0.5),
  expect.closeTo(height / 10, -0.5),
]

test('papers come out of a real queue as they were seen', async ({ demoApp }) => {
  const { desk } = demoApp
  const folder = await mkdtemp(join(tmpdir(), 'qiantai-saved-'))
  const queue = await openPdfQueue('qiantai-e2e')
  try {
    await test.step('the settlement gets a printer, half sheets and two copies', async () => {
      await desk.goTo('settings')
      await desk.fields.press('print-form-settlement')
      await desk.fields.select('setup-printer', queue.name)
      await desk.fields.select('setup-format', 'continuous-half')
      await desk.fields.typeFigure('setup-copies', 2)
    })

    await test.step('a test page has the size that was set', async () => {
      await desk.fields.press('print-test-page')
      const printed = await queue.next()
      expect(pdfPageSizes(printed)).toEqual([millimetres(PAPER_SIZES['continuous-half'])])
      expect((await queue.jobOf(printed)).copies).toBe(1)
      await desk.closeNotices()
    })

    await test.step('one key prints the settlement there, twice, under its name', async () => {
      await desk.goTo('board')
      await desk.board.openFirstOf('ready')
      await desk.visit.open('papers')
      const { number } = await desk.visit.papers.issue('settlement', 'zh-CN')
      await expect(desk.fields.field('paper-format')).toHaveValue('continuous-half')
      const own = join(folder, 'half.pdf')
      await savePaper(demoApp, own)
      await desk.page.keyboard.press('Control+Shift+P')
      await expect(desk.notices.last()).toContainText(`已送到打印机 ${queue.name}`)
      const printed = await queue.next()
      await expectPrintedAs(printed, own)
      for (const size of pdfPageSizes(printed)) {
        expect(size).toEqual(millimetres(PAPER_SIZES['continuous-half']))
      }
      const job = await queue.jobOf(printed)
      expect(job.copies).toBe(2)
      expect(job.title).toContain('结算清单')
      expect(job.title).toContain(number)
    })

    await test.step('the dialog prints the same paper on A4', async () => {
      await desk.fields.select('paper-format', 'a4')
      await desk.page.locator('[data-testid="paper-shown"][data-pages]').waitFor()
      const own = join(folder, 'a4.pdf')
      await savePaper(demoApp, own)
      await desk.fields.press('paper-print')
      await expect(desk.fields.field('print-printer')).toHaveValue(queue.name)
      await desk.fields.typeFigure('print-copies', 1)
      await desk.fields.press('print-send')
      const printed = await queue.next()
      await expectPrintedAs(printed, own)
      expect(pdfPageSizes(printed)[0]).toEqual(millimetres(PAPER_SIZES.a4))
      expect((await queue.jobOf(printed)).copies).toBe(1)
    })

    await test.step('a printer that goes while the dialog is open is told', async () => {
      await desk.fields.press('paper-print')
      await expect(desk.fields.field('print-printer')).toHaveValue(queue.name)
      await queue.vanish()
      await desk.fields.press('print-send')
      await expect(desk.page.getByTestId('print-dialog').getByRole('alert')).toContainText('打印机')
      await desk.page.keyboard.press('Escape')
    })
  } finally {
    await queue.remove()
    await rm(folder, { recursive: true, force: true })
  }
})

// What a printer of continuous paper is set right by, in millimetres: whole points of the pictures.
const SHIFT = { x: 6.4, y: 3.8 }

test('each form goes to its own printer, on its own paper', async ({ demoApp }) => {
  const { desk } = demoApp
  const folder = await mkdtemp(join(tmpdir(), 'qiantai-saved-'))
  const needles = await openPdfQueue('qiantai-needles')
  const labels = await openPdfQueue('qiantai-labels')
  try {
    await test.step('the order gets computer paper and a shift, the key tag a label printer', async () => {
      await desk.goTo('settings')
      await desk.fields.press('print-form-repair-order')
      await desk.fields.select('setup-printer', needles.name)
      await desk.fields.select('setup-format', 'continuous')
      await desk.fields.typeFigure('setup-offset-x', SHIFT.x)
      await desk.fields.typeFigure('setup-offset-y', SHIFT.y)
      await desk.fields.press('print-form-certificate')
      await desk.fields.select('setup-printer', needles.name)
      await desk.fields.press('print-form-key-tag')
      await desk.fields.select('setup-printer', labels.name)
    })

    await test.step('the order comes out in its labelled copies, moved as it was set', async () => {
      await desk.goTo('board')
      await desk.board.openFirstOf('ready')
      await desk.visit.open('papers')
      const { pages } = await desk.visit.papers.issue('repair-order', 'zh-CN')
      expect(pages).toBeGreaterThanOrEqual(3)
      const own = join(folder, 'order.pdf')
      await savePaper(demoApp, own)
      await desk.page.keyboard.press('Control+Shift+P')
      const printed = await needles.next()
      const sizes = pdfPageSizes(printed)
      expect(sizes).toHaveLength(pages)
      for (const size of sizes) expect(size).toEqual(millimetres(PAPER_SIZES.continuous))
      const there = picturesOf(printed)
      for (const [index, page] of picturesOf(own).entries()) {
        const other = there[index]
        if (other === undefined) throw new Error(`page ${index + 1} is missing`)
        const off = difference(moveDown(moveRight(page, SHIFT.x), SHIFT.y), other)
        expect(off, `page ${index + 1}`).toBeLessThan(LIGHTER)
        expect(difference(page, other), `page ${index + 1}`).toBeGreaterThan(off * FURTHER)
      }
      await desk.closeNotices()
    })

    await test.step('the certificate, which lies, is turned onto an upright A4 of the same printer', async () => {
      await desk.visit.papers.issue('certificate', 'zh-CN')
      const own = join(folder, 'certificate.pdf')
      await savePaper(demoApp, own)
      await desk.page.keyboard.press('Control+Shift+P')
      const printed = await needles.next()
      await expectPrintedAs(printed, own, standUp)
      expect(pdfPageSizes(printed)).toEqual([millimetres(PAPER_SIZES.a4)])
      await desk.closeNotices()
    })

    await test.step('the key tag comes out of the label printer, 80 mm wide', async () => {
      await desk.fields.press('key-tag-print')
      const printed = await labels.next()
      const [size] = pdfPageSizes(printed)
      expect(size?.[0]).toBeCloseTo(LABEL_WIDTH / 10, 0)
      expect(size?.[1]).toBeLessThan(60)
      expect((await labels.jobOf(printed)).title).toContain('钥匙牌')
    })
  } finally {
    await needles.remove()
    await labels.remove()
    await rm(folder, { recursive: true, force: true })
  }
})
