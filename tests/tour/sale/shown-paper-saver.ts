import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { ShowroomPaperKind } from '#shared/domain/papers/paper-kind.ts'
import type { OpenApp } from '#tests/support/desk/open-app.ts'
import type { SavedPaper } from '../paper-saver.ts'
import { waitForFile } from '../wait-for-file.ts'

/** Keeps the papers of a sale as they come up on screen: `quotation.pdf`, `buyer-receipt-2.pdf`. */
export class ShownPaperSaver {
  readonly saved: Record<string, SavedPaper> = {}
  readonly #app: OpenApp
  readonly #folder: string
  readonly #counts = new Map<ShowroomPaperKind, number>()

  constructor(app: OpenApp, folder: string) {
    this.#app = app
    this.#folder = folder
  }

  async keep(kind: ShowroomPaperKind): Promise<void> {
    const { page } = this.#app.desk
    const shown = page.getByTestId('issued-paper-shown')
    await expect(shown).toHaveAttribute('data-kind', kind)
    await expect(shown).toHaveAttribute('data-pages', /[1-9]/)
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    const name = count === 1 ? kind : `${kind}-${count}`
    const path = join(this.#folder, `${name}.pdf`)
    await this.#app.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    await page.getByTestId('issued-paper-save').click()
    await waitForFile(path)
    this.saved[name] = {
      file: `${name}.pdf`,
      number: (await shown.getAttribute('data-number')) ?? '',
      pages: Number(await shown.getAttribute('data-pages')),
    }
    await page.getByTestId('issued-paper-close').click()
    await expect(shown).toHaveCount(0)
  }
}
