import { expect, type Page } from '@playwright/test'
import { formatReading, readingOf } from '#shared/domain/comparison/reading.ts'
import type { VisitFileComparison } from '#shared/visit-file/visit-file-schema.ts'
import { Fields } from './fields.ts'

/** A comparison with the names and paths of this machine in place of the file's. */
export interface ComparisonToAdd extends Omit<VisitFileComparison, 'job'> {
  /** Line of the job it belongs to on the estimate, counted from 0. */
  readonly jobRow?: number | undefined
}

const typed = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : formatReading(readingOf(value)).replace('−', '-')

/** Old parts beside new ones. */
export class ComparisonSheet {
  readonly fields: Fields
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.fields = new Fields(page)
  }

  /** Fills a comparison in, photos and all, ready to be saved. */
  async fill(comparison: ComparisonToAdd): Promise<void> {
    const { fields } = this
    await fields.press('comparison-add')
    await fields.type('comparison-part', comparison.part)
    await fields.type('comparison-position', comparison.position)
    if (comparison.jobRow !== undefined) {
      // Two jobs may have one name; their order is the estimate's. The first option is "none".
      const jobs = fields.field('comparison-job').locator('option[value]:not([value=""])')
      await fields.select(
        'comparison-job',
        (await jobs.nth(comparison.jobRow).getAttribute('value')) ?? undefined,
      )
    }
    await fields.type('comparison-unit', comparison.unit)
    await fields.choose('comparison-worse-when', comparison.worseWhen)
    await fields.typeFigure('comparison-new-value', typed(comparison.newValue))
    await fields.typeFigure('comparison-measured', typed(comparison.measured))
    await fields.typeFigure('comparison-limit', typed(comparison.limit))
    await fields.choose('comparison-limit-source', comparison.limitSource)
    await fields.type('comparison-note', comparison.note)
    await this.choosePhoto('old', comparison.oldPhoto)
    await this.choosePhoto('new', comparison.newPhoto)
  }

  /** Takes a photo from a file, as the file dialog would. */
  async choosePhoto(side: 'old' | 'new', path: string | undefined): Promise<void> {
    if (path === undefined) return
    await this.fields.button(`comparison-${side}-photo`).setInputFiles(path)
    await this.#page.locator(`[data-testid="comparison-${side}-preview"]`).waitFor()
  }

  /** Which photo the desk would not take, if any. */
  async refusedPhoto(): Promise<'old' | 'new' | undefined> {
    for (const side of ['old', 'new'] as const) {
      if ((await this.#page.getByTestId(`comparison-${side}-problem`).count()) > 0) return side
    }
    return undefined
  }

  async save(): Promise<void> {
    const rows = this.#page.locator('[data-testid^="comparison-row-"]')
    const before = await rows.count()
    await this.fields.press('comparison-save')
    await expect(rows).toHaveCount(before + 1)
  }
}
