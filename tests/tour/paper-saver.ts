import { join } from 'node:path'
import type { DocumentLocale, PaperKind } from '#shared/domain/papers/paper-kind.ts'
import type { OpenApp } from '#tests/support/desk/open-app.ts'
import { waitForFile } from './wait-for-file.ts'

/** A paper of the tour, as the summary tells it. */
export interface SavedPaper {
  readonly file: string
  readonly number: string
  readonly pages: number
}

/** Issues papers on the desk and saves them through the app's own dialog, answered here. */
export class PaperSaver {
  readonly saved: Partial<Record<PaperKind, SavedPaper>> = {}
  readonly #app: OpenApp
  readonly #folder: string
  readonly #locale: DocumentLocale

  constructor(app: OpenApp, folder: string, locale: DocumentLocale) {
    this.#app = app
    this.#folder = folder
    this.#locale = locale
  }

  /** Gives a paper its number, unless a step before has, and saves it as `<kind>.pdf`. */
  async save(kind: PaperKind): Promise<void> {
    const { visit } = this.#app.desk
    await visit.open('papers')
    const { number, pages } = await visit.papers.issue(kind, this.#locale)
    const file = `${kind}.pdf`
    const path = join(this.#folder, file)
    await this.#app.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    await visit.papers.save()
    await waitForFile(path)
    this.saved[kind] = { file, number, pages }
  }
}
