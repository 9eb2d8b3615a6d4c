import { addDays } from '#shared/kernel/day.ts'
import { addMinutes, dayOf, instantOf } from '#shared/kernel/instant.ts'
import { ShowroomDesk } from '#tests/support/desk/showroom-desk.ts'
import { expect, test } from './app-test.ts'

const OFFSET = 480
const DAYS = 12

test('a buyer is given up, sent back once, approved by the manager, and taken up again on the day', async ({
  demoApp,
}) => {
  const { page } = demoApp.desk
  const showroom = new ShowroomDesk(page)
  const now = instantOf(Date.now())
  const backOn = addDays(dayOf(now, OFFSET), DAYS)
  const waiting = page.getByTestId('lost-waiting').getByTestId('lost-row')
  const ours = waiting.filter({ hasText: '李芳菲' })

  await test.step('the consultant asks; approving is not hers', async () => {
    await showroom.comes('孙倩')
    await showroom.takeLead({
      name: '李芳菲',
      phone: '13900138991',
      channel: 'phone',
      wanted: '海豹06',
    })
    await showroom.contact('在比较两家的价格', '再约到店')
    await showroom.askToLose('别家便宜三千', backOn)
    await expect(page.getByTestId('loss-approve')).toHaveCount(0)
    await showroom.open('lost')
    await expect(ours).toContainText('别家便宜三千')
    await expect(page.getByTestId('lost-approve')).toHaveCount(0)
  })

  await test.step('the manager wants one more try', async () => {
    await showroom.comes('唐立伟')
    await ours.focus()
    await page.keyboard.press('b')
    await page.getByTestId('loss-refuse-dialog').waitFor()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByTestId('loss-refuse-dialog')).toBeVisible()
    await showroom.fields.type('loss-why', '送两次保养再谈一次')
    await showroom.save('loss-refuse-dialog')
    await expect(ours).toHaveCount(0)
  })

  await test.step('asked once more, the loss is approved by one key', async () => {
    await showroom.comes('孙倩')
    await showroom.open('today')
    await page.getByTestId('sale-row').filter({ hasText: '李芳菲' }).press('Enter')
    await expect(page.getByTestId('sale-page')).toContainText('送两次保养再谈一次')
    await showroom.askToLose('还是去了别家', backOn)
    await showroom.comes('唐立伟')
    await showroom.open('today')
    await expect(page.locator('[data-urgency="loss"]').filter({ hasText: '李芳菲' })).toBeVisible()
    await showroom.open('lost')
    await ours.focus()
    await page.keyboard.press('p')
    await expect(ours).toHaveCount(0)
    const row = page.getByTestId('lost-to-ask').getByTestId('lost-row')
    await expect(row.filter({ hasText: '李芳菲' })).toContainText(backOn)
  })

  await test.step('on the day she stands in Today, and T takes her up in the same sale', async () => {
    await demoApp.setClock(addMinutes(now, DAYS * 1440))
    await showroom.comes('孙倩')
    await showroom.open('today')
    const row = page.locator('[data-urgency="back"]').filter({ hasText: '李芳菲' })
    await row.press('Enter')
    await showroom.expectState('lost')
    await page.keyboard.press('t')
    await page.getByTestId('take-up-dialog').waitFor()
    await showroom.save('take-up-dialog')
    await showroom.expectState('open')
    const story = page.getByTestId('sale-story')
    await expect(story).toContainText('还是去了别家')
    await expect(story).toContainText('批准战败')
    await showroom.open('lost')
    await expect(
      page.getByTestId('lost-to-ask').getByTestId('lost-row').filter({ hasText: '李芳菲' }),
    ).toHaveCount(0)
  })
})
