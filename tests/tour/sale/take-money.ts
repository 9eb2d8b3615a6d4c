import type { SaleStage } from './sale-stage.ts'

/** Takes what is open of one source at the order sheet, and keeps its receipt. */
export async function takeMoney(
  { showroom, keep }: SaleStage,
  what: 'deposit' | 'payment' | 'lender' | 'old-car',
  method?: 'wechat' | 'transfer',
): Promise<void> {
  const { page, fields } = showroom
  await page.getByTestId('order-take').waitFor()
  await page.keyboard.press('d')
  await page.getByTestId('take-dialog').waitFor()
  await fields.choose('take-what', what)
  await fields.choose('take-method', method)
  await page.keyboard.press('Control+Enter')
  await keep('buyer-receipt')
}
