import { expect, test } from './app-test.ts'

test('a call becomes a buyer in the showroom, whose needs rank the cars, all by keys', async ({
  demoApp,
}) => {
  const { desk } = demoApp
  const { page, fields } = desk
  await fields.press('nav-showroom')
  await page.getByTestId('showroom-page').waitFor()

  await page.keyboard.press('n')
  await fields.field('lead-phone').waitFor()
  await expect(fields.field('lead-phone')).toBeFocused()
  await page.keyboard.type('13900138000')
  await fields.type('lead-name', '李芳')
  await fields.choose('lead-channel', 'phone')
  await fields.type('lead-wanted', '海豹06')
  await page.keyboard.press('Control+Enter')
  const sale = page.getByTestId('sale-page')
  await expect(sale).toHaveAttribute('data-step', 'lead')

  await page.keyboard.press('c')
  await page.getByTestId('contact-dialog').waitFor()
  await page.keyboard.type('周六带家人来')
  await fields.type('next-what', '到店接待')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByTestId('sale-story')).toContainText('周六带家人来')

  await page.keyboard.press('r')
  await page.getByTestId('receive-dialog').waitFor()
  await page.keyboard.press('Control+Enter')
  await expect(sale).toHaveAttribute('data-step', 'reception')

  await page.keyboard.press('q')
  await page.getByTestId('needs-editor').waitFor()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await fields.typeFigure('needs-people', 6)
  await page.keyboard.press('Control+Enter')
  const cars = page.getByTestId('ranked-cars').locator('li')
  await expect(cars.first()).toHaveAttribute('data-fitting', 'true')
  await expect(sale).toHaveAttribute('data-step', 'needs')

  // The visit ends in a loss: refused without words, then asked of the manager.
  await page.keyboard.press('r')
  const leave = page.getByTestId('leave-dialog')
  await leave.waitFor()
  await fields.choose('leave-outcome', 'lost')
  await page.keyboard.press('Control+Enter')
  await expect(leave.getByRole('alert')).toBeVisible()
  await fields.type('loss-words', '预算不够')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByTestId('sale-loss')).toContainText('预算不够')

  await page.keyboard.press('Escape')
  const mine = page.getByTestId('sale-row').filter({ hasText: '李芳' })
  await expect(mine).toHaveAttribute('data-urgency', /loss|waiting/)
})
