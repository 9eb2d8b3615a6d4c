import { ShowroomDesk } from '../support/desk/showroom-desk.ts'
import { expect, test } from './app-test.ts'

test('a used car is looked at by keys, offered beyond the formula, approved and bought', async ({
  demoApp,
}) => {
  const { page, fields } = demoApp.desk
  const showroom = new ShowroomDesk(page)
  const keys = async (...each: string[]): Promise<void> => {
    for (const key of each) await page.keyboard.press(key)
  }
  await showroom.comes('孙倩')
  await fields.press('nav-used-cars')
  await page.getByTestId('used-cars-page').waitFor()

  await test.step('the car and its owner are taken down, papers by digits', async () => {
    await keys('n')
    await page.getByTestId('new-appraisal').waitFor()
    await expect(fields.field('car-plate')).toBeFocused()
    await page.keyboard.type('粤B66K88')
    await fields.type('car-vin', 'LSVAB2BR9NN100045')
    await fields.type('car-name', '上汽大众 朗逸 2019 款 1.5L')
    await fields.type('car-color', '极地白')
    await fields.typeFigure('car-registered', '2019-06-01')
    await fields.typeFigure('car-mileage', 68_200)
    await fields.type('owner-phone', '13712345678')
    await fields.type('owner-name', '赵丽')
    await page.getByTestId('right-mortgage').locator('[data-value="not-checked"]').focus()
    await keys('2', 'g', 'Control+Enter')
    await page.getByTestId('appraisal-page').waitFor()
  })

  await test.step('one defect of the frame makes it an accident car at once', async () => {
    const grade = page.getByTestId('grade')
    await keys('1', '2')
    await expect(page.getByTestId('accident-told')).toBeVisible()
    await expect(grade).toHaveText('五级')
    await keys('1', 'g')
    await expect(grade).toHaveText('一级')
  })

  await test.step('body and sections, saved in one', async () => {
    await keys('Alt+3')
    await expect(fields.field('defect-panel')).toBeFocused()
    await fields.select('defect-panel', 'left-front-door')
    await fields.choose('defect-code', 'AX')
    await fields.choose('defect-degree', '2')
    await keys('Enter')
    await expect(page.getByTestId('body-defect')).toHaveCount(1)
    await page.locator('svg path[data-panel="roof"]').click()
    await keys('1', 'Enter')
    await expect(page.getByTestId('body-defect')).toHaveCount(2)
    await keys('Alt+4')
    await page.getByTestId('point-head-leaks-oil').locator('[tabindex="0"]').focus()
    await keys('2', 'Shift+G')
    await expect(page.getByTestId('verdict')).toContainText('各部都查过了')
    await keys('Control+Enter')
    await expect(page.getByTestId('look-save')).toBeHidden()
    await expect(page.getByTestId('decider')).toContainText(['登记', '看车检查'])
  })

  await test.step('more than the formula waits for the manager', async () => {
    await keys('Alt+5')
    await fields.typeFigure('price-expected', 60_300)
    await fields.typeFigure('price-preparation', 1_500)
    await keys('Control+Enter')
    await expect(page.getByTestId('valuation-kept')).toHaveCount(1)
    await page.getByTestId('offer').click()
    await keys('o')
    await page.getByTestId('offer-dialog').waitFor()
    await fields.typeFigure('offer-amount', 58_000)
    await page.getByTestId('offer-dialog-save').click()
    await expect(page.getByTestId('offer-amount')).toHaveText('¥58,000.00')
    await expect(page.getByTestId('car-buy')).toBeDisabled()
    await showroom.comes('唐立伟')
    await expect(page.getByTestId('valuation').getByTestId('formula')).toBeVisible()
    await keys('a')
    await page.getByTestId('approve-dialog').waitFor()
    await page.keyboard.type('老客户，车况好')
    await keys('Enter')
    await expect(page.getByTestId('offer-approved')).toContainText('老客户，车况好')
  })

  await test.step('bought: declared point by point, under its contract, into stock', async () => {
    await showroom.comes('孙倩')
    await keys('b')
    await page.getByTestId('buy-dialog').waitFor()
    await keys('1', '1', '1', '1', '1', '1', 'Control+Enter')
    await expect(page.getByTestId('buy-dialog')).toBeHidden()
    await expect(page.locator('dialog[open]')).toContainText(/SC-\d{8}-\d{3}/)
    await keys('Escape')
    await expect(page.getByTestId('appraisal-page')).toHaveAttribute('data-state', 'bought')
    await expect(page.getByTestId('decider')).toContainText([
      '登记',
      '看车检查',
      '估价',
      '报价',
      '批准',
      '收购',
    ])
    await fields.press('open-stock-car')
    await expect(page.locator('h1')).toContainText('朗逸')
  })
})
