import { expect, type Locator, type Page } from '@playwright/test'

/** Where fields are looked for: a window, or one sheet of it. */
export type Scope = Page | Locator

/** The fields and buttons of a screen by their stable names, in any language. */
export class Fields {
  readonly scope: Scope

  constructor(scope: Scope) {
    this.scope = scope
  }

  field(name: string): Locator {
    return this.scope.locator(`[name="${name}"]`)
  }

  button(testId: string): Locator {
    return this.scope.getByTestId(testId)
  }

  /** Types into a field; nothing where nothing is given. What does not fit is an error, not a cut. */
  async type(name: string, text: string | undefined): Promise<void> {
    if (text === undefined || text === '') return
    const field = this.field(name)
    await field.fill(text)
    await expect(field, `${name} takes the whole text`).toHaveValue(text.replaceAll('\r\n', '\n'))
  }

  /** Types a figure, which the field tidies once it is left. */
  async typeFigure(name: string, figure: string | number | undefined): Promise<void> {
    if (figure === undefined) return
    const field = this.field(name)
    await field.fill(String(figure))
    await field.blur()
    await expect(field, `${name} understands ${figure}`).toHaveAttribute('aria-invalid', 'false')
  }

  /** Picks one of a few; one that is picked stays so. */
  async choose(name: string, value: string | undefined): Promise<void> {
    if (value === undefined) return
    const option = this.button(name).locator(`[data-value="${value}"]`)
    if ((await option.getAttribute('aria-checked')) !== 'true') await option.click()
    await expect(option, `${name} is ${value}`).toHaveAttribute('aria-checked', 'true')
  }

  /** Picks from a list by value. */
  async select(name: string, value: string | undefined): Promise<void> {
    if (value !== undefined) await this.field(name).selectOption(value)
  }

  /** Picks from a list by the words shown. */
  async selectNamed(name: string, label: string | undefined): Promise<void> {
    if (label !== undefined) await this.field(name).selectOption({ label })
  }

  async press(testId: string): Promise<void> {
    await this.button(testId).click()
  }

  /** The message under a field, empty when there is none. */
  async messageOf(name: string): Promise<string> {
    const id = await this.field(name).getAttribute('aria-describedby')
    if (id === null) return ''
    return (await this.scope.locator(`[id="${id}"]`).textContent()) ?? ''
  }
}

/** The minor units a figure on screen stands for. */
export async function readAmount(figure: Locator): Promise<number> {
  const amount = await figure.getAttribute('data-amount')
  if (amount === null) throw new Error('the figure carries no data-amount')
  return Number(amount)
}
