import { expect, type Locator, type Page } from '@playwright/test'

/** The counter display, as the customer touches it. No words are needed: places and states are. */
export class CounterDisplay {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Waits until something of this kind is shown. */
  async expectShowing(
    kind: 'idle' | 'comparison' | 'estimate' | 'bill' | 'agreement' | 'needs' | 'models',
  ): Promise<void> {
    await this.page.locator(`main[data-showing="${kind}"]`).waitFor()
  }

  /** The card of a job, counted from 0. */
  job(index: number): Locator {
    return this.page.locator('li[data-decision]').nth(index)
  }

  /** Waits until an answer given at the desk has come here. */
  async expectDecision(index: number, answer: 'approved' | 'declined'): Promise<void> {
    await expect(this.job(index)).toHaveAttribute('data-decision', answer)
  }

  /** Touches yes. */
  async approve(index: number): Promise<void> {
    await this.job(index).locator('button[aria-pressed]').first().click()
    await expect(this.job(index)).toHaveAttribute('data-decision', 'approved')
  }

  /** Touches not now, and the first reason offered. */
  async decline(index: number): Promise<void> {
    const card = this.job(index)
    await card.locator('button[aria-pressed]').nth(1).click()
    await card.getByTestId('decline-reason').first().click()
    await expect(card).toHaveAttribute('data-decision', 'declined')
  }

  /** Goes on to the signature. */
  async goToSignature(): Promise<void> {
    await this.page.getByTestId('counter-sign').click()
    await this.#pad.waitFor()
  }

  get #pad(): Locator {
    return this.page.locator('canvas[role="img"]')
  }

  /** Writes a name with a finger. */
  async write(): Promise<void> {
    const box = await this.#pad.boundingBox()
    if (box === null) throw new Error('there is nothing to write on')
    const at = (x: number, y: number): [number, number] => [
      box.x + box.width * x,
      box.y + box.height * y,
    ]
    const { mouse } = this.page
    for (const stroke of NAME) {
      const [first, ...rest] = stroke
      if (first === undefined) continue
      await mouse.move(...at(...first))
      await mouse.down()
      for (const point of rest) await mouse.move(...at(...point), { steps: 3 })
      await mouse.up()
    }
  }

  /** Signs what was agreed to. */
  async confirmSignature(): Promise<void> {
    await this.page.getByTestId('counter-sign-confirm').click()
    await expect(this.#pad).toHaveCount(0)
  }

  /** Says that a change the desk made was seen, if there was one. */
  async acknowledge(): Promise<void> {
    const seen = this.page.getByTestId('counter-seen')
    if ((await seen.count()) > 0) await seen.click()
    await expect(seen).toHaveCount(0)
  }

  /** Touches the last button: the display is free again. */
  async finish(): Promise<void> {
    await this.page.getByTestId('counter-finish').click()
  }

  /**
   * Where a place of a photo (in shares of its width and height) is drawn on the screen, in pixels.
   */
  async placeOf(side: 'old' | 'fresh', x: number, y: number): Promise<{ x: number; y: number }> {
    const photo = this.page.locator(`[data-window="${side}"] img[data-placed="true"]`)
    await photo.waitFor()
    return photo.evaluate(
      (image, at) => {
        if (!(image instanceof HTMLImageElement) || image.offsetParent === null) {
          throw new Error('no photo is drawn')
        }
        const matrixOf = (element: Element): DOMMatrix =>
          new DOMMatrix(getComputedStyle(element).transform)
        const inWindow = matrixOf(image).transformPoint({
          x: at.x * image.naturalWidth,
          y: at.y * image.naturalHeight,
        })
        const inFrame = matrixOf(image.offsetParent).transformPoint(inWindow)
        return { x: inFrame.x, y: inFrame.y }
      },
      { x, y },
    )
  }

  /** How near the photos are looked at; 1 fills the frame. */
  async zoomLevel(): Promise<number> {
    return Number(await this.page.locator('[data-zoom]').getAttribute('data-zoom'))
  }

  /** Turns the wheel over the middle of the photos. */
  async wheel(up: number): Promise<void> {
    const box = await this.page.locator('[data-zoom]').boundingBox()
    if (box === null) throw new Error('there is no photo to zoom')
    await this.page.mouse.move(box.x + box.width / 3, box.y + box.height / 2)
    await this.page.mouse.wheel(0, -up)
  }

  /** Draws a finger over the words below the photos: −1 to the left, on; 1 to the right, back. */
  async swipe(direction: 1 | -1): Promise<void> {
    const box = await this.page.locator('[data-verdict]').boundingBox()
    if (box === null) throw new Error('there is nothing to swipe over')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await this.page.mouse.move(x - direction * 80, y)
    await this.page.mouse.down()
    await this.page.mouse.move(x + direction * 80, y, { steps: 4 })
    await this.page.mouse.up()
  }

  /** Turns to the next part, or ends the story at the last. */
  async turnOn(): Promise<void> {
    await this.page.locator('header nav button').last().click()
  }

  /** Moves the slider between the two photos, if both are there. */
  async slide(share: number): Promise<void> {
    const slider = this.page.getByRole('slider').first()
    if ((await slider.count()) === 0) return
    const frame = await slider.locator('xpath=ancestor::*[@data-rcs="root"]').first().boundingBox()
    const handle = await slider.boundingBox()
    if (frame === null || handle === null) return
    const y = frame.y + frame.height / 2
    await this.page.mouse.move(handle.x + handle.width / 2, y)
    await this.page.mouse.down()
    await this.page.mouse.move(frame.x + frame.width * share, y, { steps: 8 })
    await this.page.mouse.up()
  }
}

/** Strokes of 王, as shares of the field: enough for a signature, and it looks like one. */
const NAME: readonly (readonly (readonly [number, number])[])[] = [
  [
    [0.3, 0.3],
    [0.45, 0.28],
    [0.6, 0.29],
  ],
  [
    [0.33, 0.5],
    [0.45, 0.49],
    [0.57, 0.5],
  ],
  [
    [0.45, 0.29],
    [0.46, 0.5],
    [0.44, 0.74],
  ],
  [
    [0.26, 0.76],
    [0.45, 0.73],
    [0.66, 0.75],
  ],
]
