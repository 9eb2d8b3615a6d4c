import { expect, test } from './app-test.ts'

test('a customer who is not happy raises a task at the desk', async ({ demoApp }) => {
  const { desk } = demoApp
  const { page } = desk
  const openTasks = async (): Promise<number> => {
    await page.evaluate(() => {
      location.hash = '#/registers/tasks'
    })
    await page.getByTestId('tasks-register').waitFor()
    return page.getByTestId('task-row').count()
  }
  const before = await openTasks()

  await desk.goTo('board')
  await desk.board.openFirstOf('ready')
  await desk.visit.open('settlement')
  await page.getByTestId('rating-ask').waitFor()
  await page.keyboard.press('F6')
  const counter = await demoApp.counter()
  await counter.page.locator('main[data-showing="rating"]').waitFor()
  // Nothing touched, nothing sent.
  await expect(counter.page.getByTestId('rating-send')).toBeDisabled()
  await counter.page.locator('[data-question] [data-face="1"]').first().click()
  await counter.page.locator('[data-mark="3"]').click()
  await counter.page.getByTestId('rating-reason').first().click()
  await counter.page.getByTestId('rating-send').click()
  await expect(page.getByTestId('rating-line')).not.toContainText('F6')

  expect(await openTasks()).toBe(before + 1)
  await page.evaluate(() => {
    location.hash = '#/registers/ratings'
  })
  await expect(page.getByTestId('rating-nps')).toBeVisible()
  await expect(page.getByTestId('rating-row').first()).toBeVisible()
})
