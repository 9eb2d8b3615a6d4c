import { AppointmentsPage } from '#tests/support/desk/appointments-page.ts'
import { expect, test } from './app-test.ts'

const LI = {
  name: '李芳',
  phone: '13900138000',
  plate: '京A12345',
  car: '丰田 卡罗拉',
  wanted: '做个保养',
} as const

test('a call becomes tomorrow’s prepared order, and the order the visit', async ({ app }) => {
  const { desk } = app
  const calendar = new AppointmentsPage(desk.page)
  await desk.goTo('appointments')
  await desk.page.getByTestId('appointments').waitFor()
  await calendar.turn('ArrowRight')
  const tomorrow = await calendar.shownDay()

  await calendar.book({ ...LI, job: '机油及', time: '1030' })
  await expect(calendar.of(LI.plate)).toContainText('10:30')
  expect(await calendar.shownDay()).toBe(tomorrow)

  // One key prepares the list: the board has the booked visit, once.
  await desk.page.keyboard.press('p')
  await expect(desk.page.getByTestId('appointment-visit')).toBeVisible()
  await desk.goTo('board')
  await expect(desk.board.column('booked').getByTestId('board-card')).toHaveCount(1)

  // The car comes: what was told is on the form, only the odometer is still to be read.
  await desk.goTo('appointments')
  await calendar.turn('ArrowRight')
  await calendar.of(LI.plate).focus()
  await desk.page.keyboard.press('k')
  await desk.page.getByTestId('receive-form').waitFor()
  await expect(desk.fields.field('customer-name')).toHaveValue(LI.name)
  await expect(desk.fields.field('intake-statement')).toHaveValue(LI.wanted)
  await desk.fields.typeFigure('intake-mileage', 58_213)
  await desk.page.keyboard.press('Control+Enter')
  await expect(desk.page.getByTestId('job-row-0')).toContainText('更换机油及机油滤清器')

  await desk.goTo('appointments')
  await calendar.turn('ArrowRight')
  await expect(calendar.of(LI.plate)).toHaveAttribute('data-state', 'kept')
  await desk.goTo('board')
  await expect(desk.board.cards).toHaveCount(1)
})

test('an appointment is moved and called off by keys, with a reason', async ({ app }) => {
  const { desk } = app
  const calendar = new AppointmentsPage(desk.page)
  await desk.goTo('appointments')
  await desk.page.getByTestId('appointments').waitFor()
  await calendar.turn('ArrowRight')
  await calendar.book({ ...LI, time: '0900' })
  await calendar.of(LI.plate).focus()

  await desk.page.keyboard.press('v')
  await calendar.fields.field('appointment-move-at').fill('1400')
  await desk.page.keyboard.press('Enter')
  await expect(calendar.of(LI.plate)).toContainText('14:00')

  await desk.page.keyboard.press('x')
  await desk.page.getByTestId('cancel-appointment-dialog').waitFor()
  await desk.page.keyboard.press('Enter')
  await expect(calendar.fields.field('appointment-cancel-reason')).toHaveAttribute(
    'aria-invalid',
    'true',
  )
  await calendar.fields.type('appointment-cancel-reason', '出差')
  await desk.page.keyboard.press('Enter')
  await expect(calendar.of(LI.plate)).toHaveCount(0)
  await desk.page.keyboard.press('w')
  await expect(calendar.of(LI.plate)).toHaveAttribute('data-state', 'cancelled')
})
