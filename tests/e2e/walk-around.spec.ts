import { WalkAround } from '#tests/support/desk/walk-around.ts'
import { expect, test } from './app-test.ts'

test('a car is walked around by keys, signed at the desk, changed, signed on the counter', async ({
  app,
  desk,
  file,
}) => {
  await desk.search.receiveNew(file.vehicle.plate)
  await desk.reception.fill({ ...file, locale: 'zh-CN' })
  await desk.reception.save()
  await desk.visit.open('intake')
  const walk = new WalkAround(desk.page)

  await walk.begin()
  // Paint is faulty, with a note; the rest of the body is in order, and so is all else at once.
  await desk.page.keyboard.press('2')
  await desk.page.keyboard.press('ArrowUp')
  await desk.page.keyboard.press('n')
  await desk.page.keyboard.type('left rear door, 5 cm')
  await desk.page.keyboard.press('Enter')
  await desk.page.keyboard.press('g')
  await walk.expectAnswer('mirrors', 'in-order')
  await walk.expectAnswer('headlamps', 'not-checked')
  await desk.page.keyboard.press('Shift+G')
  await walk.expectAnswer('tool-kit', 'present')
  await walk.fields.press('walk-lamp-abs')
  await walk.fields.choose('walk-question-road-test', 'yes')
  await walk.save()
  await walk.expectCount('faulty', 1)

  await walk.signHere()
  await walk.expectSigned('customer', true)
  await desk.page.keyboard.press('a')
  await walk.expectSigned('staff', true)

  // What changes takes the names with it.
  await walk.begin()
  await walk.fields.choose('walk-question-wash', 'no')
  await walk.save()
  await walk.expectSigned('customer', false)
  await walk.expectSigned('staff', false)

  await desk.page.keyboard.press('Shift+S')
  const counter = await app.counter()
  await counter.expectShowing('agreement')
  await expect(counter.page.getByTestId('counter-agreement')).toContainText('left rear door, 5 cm')
  await counter.write()
  await counter.confirmSignature()
  await counter.finish()
  await walk.expectSigned('customer', true)

  await desk.visit.open('papers')
  const { number, pages } = await desk.visit.papers.issue('intake-inspection', 'zh-CN')
  expect(number).toMatch(/^JC-/)
  expect(pages).toBe(1)
})
