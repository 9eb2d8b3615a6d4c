import { expect, type Locator, type Page } from '@playwright/test'
import type { WalkAnswer } from '#shared/domain/walk-around/walk-around.ts'
import type { WalkPointKey } from '#shared/domain/walk-around/walk-point.ts'
import { Fields } from './fields.ts'

/** The walk-around on the intake sheet of a visit. */
export class WalkAround {
  readonly fields: Fields
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.fields = new Fields(page)
  }

  /** Begins or goes on, with the focus on the first point that is open. */
  async begin(): Promise<void> {
    await this.#page.getByTestId('intake-sheet').waitFor()
    await this.#page.keyboard.press('w')
    await this.#page.getByTestId('walk-editor').waitFor()
  }

  /** The line of a point; `data-answer` is its answer. */
  point(key: WalkPointKey): Locator {
    return this.#page.locator(`[data-point="${key}"]`)
  }

  async expectAnswer(key: WalkPointKey, answer: WalkAnswer): Promise<void> {
    await expect(this.point(key)).toHaveAttribute('data-answer', answer)
  }

  async save(): Promise<void> {
    await this.#page.keyboard.press('Control+Enter')
    await this.#page.getByTestId('intake-sheet').waitFor()
  }

  /** How often an answer was given, as the sheet says. */
  async expectCount(answer: WalkAnswer, count: number): Promise<void> {
    await expect(this.#page.getByTestId(`walk-count-${answer}`)).toHaveAttribute(
      'data-count',
      String(count),
    )
  }

  async expectSigned(who: 'customer' | 'staff', isSigned: boolean): Promise<void> {
    await expect(this.#page.getByTestId(`intake-${who}-signature`)).toHaveAttribute(
      'data-signed',
      String(isSigned),
    )
  }

  /** The customer writes a name at the desk, with the mouse. */
  async signHere(): Promise<void> {
    await this.#page.keyboard.press('s')
    const dialog = this.#page.getByTestId('signature')
    const box = await dialog.locator('canvas').boundingBox()
    if (box === null) throw new Error('there is nothing to write on')
    const { mouse } = this.#page
    await mouse.move(box.x + 120, box.y + 150)
    await mouse.down()
    for (const [x, y] of STROKE) await mouse.move(box.x + x, box.y + y, { steps: 4 })
    await mouse.up()
    await this.#page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
  }
}

const STROKE = [
  [170, 60],
  [210, 170],
  [270, 70],
  [320, 160],
  [400, 110],
] as const
