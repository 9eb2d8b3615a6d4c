import { expect } from '@playwright/test'
import type { SaleStage } from './sale-stage.ts'

/** The buyer reads what stands on the counter display and signs it there. */
export async function signAtCounter({ app, shot }: SaleStage, what: string): Promise<void> {
  const counter = await app.counter()
  await counter.expectShowing('agreement')
  await shot('counter', what)
  await counter.write()
  await counter.confirmSignature()
  // The thanks go by themselves after a while; whoever is quicker touches the button.
  const finish = counter.page.getByTestId('counter-finish')
  if (await finish.isVisible()) await finish.click({ timeout: 2000 }).catch(() => undefined)
  await expect(counter.page.locator('main[data-showing="agreement"]')).toHaveCount(0)
}
