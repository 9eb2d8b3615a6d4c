import { instantOf } from '#shared/kernel/instant.ts'
import { ShowroomDesk } from '#tests/support/desk/showroom-desk.ts'
import { SALE_STEPS } from '#tests/tour/sale/drive-sale.ts'
import { type SaleStage, tomorrowOf } from '#tests/tour/sale/sale-stage.ts'
import { expect, test } from './app-test.ts'

test('a question from the web becomes a car in service: driven, traded in, financed, paid, handed over', async ({
  demoApp,
}) => {
  test.setTimeout(240_000)
  const { page } = demoApp.desk
  const stage: SaleStage = {
    app: demoApp,
    showroom: new ShowroomDesk(page),
    firstDay: tomorrowOf(instantOf(Date.now())),
    shot: async () => {},
    keep: async (kind) => {
      const shown = page.getByTestId('issued-paper-shown')
      await expect(shown).toHaveAttribute('data-kind', kind)
      await expect(shown).toHaveAttribute('data-pages', /[1-9]/)
      await page.getByTestId('issued-paper-close').click()
      await expect(shown).toHaveCount(0)
    },
  }
  for (const [name, step] of SALE_STEPS) await test.step(name, () => step(stage))
})
