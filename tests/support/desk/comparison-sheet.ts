import { expect, type Locator, type Page } from '@playwright/test'
import { formatReading, readingOf } from '#shared/domain/comparison/reading.ts'
import type { VisitFileComparison } from '#shared/visit-file/visit-file-schema.ts'
import { Fields } from './fields.ts'

/** A comparison with the names and paths of this machine in place of the file's. */
export interface ComparisonToAdd extends Omit<VisitFileComparison, 'job'> {
  /** Line of the job it belongs to on the estimate, counted from 0. */
  readonly jobRow?: number | undefined
}

type PhotoSide = 'old' | 'new'

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
    await fields.select('comparison-worse-when', comparison.worseWhen)
    await fields.typeFigure('comparison-new-value', typed(comparison.newValue))
    await fields.typeFigure('comparison-measured', typed(comparison.measured))
    await fields.typeFigure('comparison-limit', typed(comparison.limit))
    await fields.select('comparison-limit-source', comparison.limitSource)
    await fields.type('comparison-note', comparison.note)
    await this.choosePhoto('old', comparison.oldPhoto)
    await this.choosePhoto('new', comparison.newPhoto)
  }

  /** Points at a place of a photo, in shares of its width and height. */
  async pointAt(side: 'old' | 'fresh', x: number, y: number): Promise<void> {
    const area = this.#page.getByTestId(`align-${side}`)
    const before = await area.locator('[data-point]').count()
    const box = await area.boundingBox()
    if (box === null) throw new Error('there is no photo to point at')
    await this.#page.mouse.click(box.x + box.width * x, box.y + box.height * y)
    await expect(area.locator('[data-point]')).toHaveCount(before + 1)
  }

  /** Scrolls back to the photos and the verdict. */
  async lookAtPhotos(): Promise<void> {
    await this.#page.getByTestId('comparison-old-zone').scrollIntoViewIfNeeded()
  }

  /** Takes a photo from a file, as the file dialog would; it is shown, or refused with a message. */
  async choosePhoto(side: PhotoSide, path: string | undefined): Promise<void> {
    if (path === undefined) return
    await this.fields.button(`comparison-${side}-photo`).setInputFiles(path)
    await this.#photo(side).or(this.problemOf(side)).waitFor()
  }

  /** The name of the file a photo is kept as. */
  async hashOf(side: PhotoSide): Promise<string> {
    const photo = this.#photo(side)
    await photo.waitFor()
    return (await photo.getAttribute('data-hash')) ?? ''
  }

  #photo(side: PhotoSide): Locator {
    return this.#page.locator(`[data-testid="comparison-${side}-zone"][data-hash]`)
  }

  /** Why a photo was not taken. */
  problemOf(side: PhotoSide): Locator {
    const zone = this.#page.getByTestId(`comparison-${side}-zone`)
    return zone.locator('xpath=..').getByRole('alert')
  }

  /** Which photo the desk would not take, if any. */
  async refusedPhoto(): Promise<PhotoSide | undefined> {
    for (const side of ['old', 'new'] as const) {
      if ((await this.problemOf(side).count()) > 0) return side
    }
    return undefined
  }

  /** Keeps it; it stands in the list afterwards. */
  async save(): Promise<void> {
    const before = await this.rows.count()
    await this.fields.press('comparison-save')
    await expect(this.rows).toHaveCount(before + 1)
  }

  get rows(): Locator {
    return this.#page.getByTestId(/^comparison-\d+$/)
  }
}
