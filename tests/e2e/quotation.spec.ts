import { readAmount } from '#tests/support/desk/fields.ts'
import { listFaults } from '#tests/support/desk/list-faults.ts'
import { ShowroomDesk } from '#tests/support/desk/showroom-desk.ts'
import { expect, test } from './app-test.ts'

test('a price is negotiated by keys, seen by the buyer, allowed by the manager, compared and printed', async ({
  demoApp,
}) => {
  const { desk } = demoApp
  const { page, fields } = desk
  const showroom = new ShowroomDesk(page)
  await showroom.comes('孙倩')
  await showroom.takeLead({
    name: '许文',
    phone: '13900138007',
    channel: 'walk-in',
    wanted: '比亚迪 海豹06',
  })
  await page.keyboard.press('Alt+4')
  await page.getByTestId('quotation-editor').waitFor()
  const total = page.getByTestId('quotation-total')
  const versions = page.getByTestId('quotation-versions')

  // Nothing can be given without a car; what is missing is said.
  await page.keyboard.press('Control+Enter')
  await expect(page.getByTestId('quotation-problem')).toBeVisible()

  // The car by keys alone: what the buyer asked for comes first.
  await page.keyboard.press('k')
  await expect(page.getByRole('option').first()).toContainText('海豹06')
  await page.keyboard.press('Enter')
  await expect(fields.field('quotation-car')).toHaveValue(/海豹06/)
  await expect(page.getByTestId('quotation-tax')).toContainText('2027-12-31')
  const plain = await readAmount(total)

  // A usual line brings its kind and its price.
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await page.keyboard.type('上牌服务')
  await expect(fields.field('line-price-0')).toHaveValue('500.00')
  await fields.typeFigure('quotation-discount', '1000.00')
  await expect.poll(() => readAmount(total)).toBeLessThan(plain)

  // A loan: a term of nothing is said at once, and nothing of the rest is lost.
  await page.keyboard.press('b')
  await expect(page.getByTestId('loan-plan').locator('tbody tr')).toHaveCount(36)
  await fields.field('finance-months').fill('0')
  await expect(page.getByTestId('finance-problem')).toContainText('60')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByTestId('quotation-problem')).toContainText('60')
  await fields.typeFigure('finance-months', '24')
  await expect(page.getByTestId('loan-plan').locator('tbody tr')).toHaveCount(24)

  await page.keyboard.press('Control+Enter')
  await expect(versions.locator('[data-version="1"]')).toHaveAttribute('data-waiting', 'false')
  expect(await readAmount(versions.locator('[data-version="1"] [data-amount]'))).toBe(
    await readAmount(total),
  )

  // The buyer sees it, and it follows each key.
  await page.keyboard.press('F8')
  const counter = await demoApp.screen('counter')
  const shown = counter.getByTestId('counter-quotation-total')
  await expect(shown).toHaveAttribute('data-amount', String(await readAmount(total)))
  await fields.typeFigure('quotation-discount', '2000.00')
  await expect(shown).toHaveAttribute('data-amount', String(await readAmount(total)))
  const allowed = await readAmount(total)

  // Beyond the limit the buyer still sees the price before, and the version waits.
  await fields.typeFigure('quotation-discount', '6000.00')
  await page.keyboard.press('Control+Enter')
  const second = versions.locator('[data-version="2"]')
  await expect(second).toHaveAttribute('data-waiting', 'true')
  await expect(second.getByTestId('issue-quotation')).toBeDisabled()
  await expect(page.getByTestId('quotation-approve')).toHaveCount(0)
  await expect(shown).toHaveAttribute('data-amount', String(allowed))

  await showroom.comes('唐立伟')
  await expect(page.getByTestId('quotation-approve')).toBeVisible()
  await page.keyboard.press('y')
  await expect(second).toHaveAttribute('data-waiting', 'false')
  await showroom.comes('孙倩')
  await expect(shown).toHaveAttribute('data-amount', String(await readAmount(total)))

  // What changed, in words.
  await page.keyboard.press('v')
  await expect(page.getByTestId('quotation-changes')).toContainText('5,000.00')
  expect(await listFaults(page)).toEqual([])
  await page.keyboard.press('Escape')

  await page.keyboard.press('p')
  await expect(page.getByTestId('issued-paper')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('filed-papers')).toContainText('GB-')

  // Nothing typed is lost on leaving.
  await fields.typeFigure('quotation-discount', '2500.00')
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Alt+4')
  await expect(fields.field('quotation-discount')).toHaveValue('2,500.00')
  expect(await listFaults(page)).toEqual([])
})
