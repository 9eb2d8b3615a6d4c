import type { PaymentMethod } from '#shared/domain/settlement/bill.ts'
import { DAY_CARS, type DayCar } from '#tests/support/day/day-car.ts'
import { aJob, INSPECTOR, ShopDay } from '#tests/support/day/shop-day.ts'
import { readAmount } from '#tests/support/desk/fields.ts'
import { ShowroomDesk } from '#tests/support/desk/showroom-desk.ts'
import { expect, test } from './app-test.ts'

/** One thing done with one car, then the next car's turn. */
type Move = readonly [does: string, run: () => Promise<void>]

/** The moves of all cars in turns, as a day has them: nobody is finished before the next begins. */
function* inTurns(stories: readonly (readonly Move[])[]): Generator<Move> {
  const longest = Math.max(...stories.map((story) => story.length))
  for (let turn = 0; turn < longest; turn += 1) {
    for (const story of stories) {
      const move = story[turn]
      if (move !== undefined) yield move
    }
  }
}

test('a day in the shop: twelve cars in turns through every state', async ({ demoApp }) => {
  test.setTimeout(420_000)
  const { desk } = demoApp
  const { page, fields, visit } = desk
  const day = new ShopDay(desk)
  /** What was billed today, minor units. */
  let billed = 0
  const settle = async (car: DayCar, method: PaymentMethod): Promise<void> => {
    billed += await day.settle(car, method)
  }
  const received = (car: DayCar): Move => [`${car.plate} is received`, () => day.receive(car)]
  const ordered = (car: DayCar, ...jobs: Parameters<ShopDay['order']>[1][]): Move => [
    `${car.plate} is ordered`,
    () => day.order(car, ...jobs),
  ]
  const dispatched = (car: DayCar): Move => [`${car.plate} is dispatched`, () => day.dispatch(car)]
  const finished = (car: DayCar): Move => [`${car.plate} is finished`, () => day.finish(car)]
  const passed = (car: DayCar): Move => [`${car.plate} is inspected`, () => day.pass(car)]
  const settled = (car: DayCar, method: PaymentMethod): Move => [
    `${car.plate} is settled`,
    () => settle(car, method),
  ]
  const delivered = (car: DayCar): Move => [`${car.plate} leaves`, () => day.deliver(car)]
  const {
    pads,
    oil,
    fleet,
    declined,
    supplement,
    waiting,
    failing,
    deposit,
    cancelled,
    account,
    loan,
    overnight,
  } = DAY_CARS

  const stories: readonly (readonly Move[])[] = [
    [
      received(pads),
      ordered(pads, aJob('更换前制动摩擦片', 39_800)),
      dispatched(pads),
      finished(pads),
      passed(pads),
      settled(pads, 'wechat'),
      delivered(pads),
    ],
    [
      received(oil),
      ordered(oil, aJob('更换机油', 30_000)),
      dispatched(oil),
      finished(oil),
      passed(oil),
      settled(oil, 'cash'),
      delivered(oil),
      [
        'the same car is back with the same trouble: a rework',
        async () => {
          await day.receiveAgain(oil, '机油漏了')
          await fields.press('rework-begin')
          await fields.press('rework-choice-0')
          await fields.press('rework-save')
          await visit.open('estimate')
          await visit.estimate.expectDecision(0, 'pending')
          expect(await visit.estimate.total()).toBe(0)
        },
      ],
    ],
    [
      received(fleet),
      ordered(fleet, aJob('更换前轮胎', 120_000)),
      dispatched(fleet),
      finished(fleet),
      passed(fleet),
      settled(fleet, 'card'),
    ],
    [
      received(declined),
      [
        `${declined.plate}: everything is declined, the diagnosis is paid`,
        async () => {
          await day.open(declined)
          await visit.open('estimate')
          await visit.estimate.addJob(aJob('更换空调压缩机', 280_000))
          await visit.estimate.addCharge({ kind: 'diagnosis', name: '空调检测', amount: 12_000 })
          await visit.next('ask')
          await visit.estimate.decide(
            0,
            { answer: 'declined', method: 'in-person', reason: '太贵' },
            '太贵',
          )
          await visit.next('order')
          await fields.press('visit-next')
          await visit.expectStep('settlement')
        },
      ],
      settled(declined, 'wechat'),
      delivered(declined),
    ],
    [
      received(supplement),
      ordered(supplement, aJob('紧固底盘')),
      dispatched(supplement),
      [
        `${supplement.plate}: a part found during repair is declined`,
        async () => {
          await day.open(supplement)
          await visit.open('estimate')
          await visit.estimate.addJob({ ...aJob('更换下摆臂', 46_000), foundDuring: 'repair' })
          await visit.estimate.decide(
            1,
            { answer: 'declined', method: 'phone', reason: '下次再做' },
            '下次再做',
          )
        },
      ],
      finished(supplement),
      passed(supplement),
      settled(supplement, 'wechat'),
    ],
    [
      received(waiting),
      ordered(waiting, aJob('更换节温器', 18_000)),
      dispatched(waiting),
      [
        `${waiting.plate} waits for a part`,
        async () => {
          await day.open(waiting)
          await visit.open('workshop')
          await fields.press('workshop-waiting-parts')
          await visit.expectStep('waiting-parts')
          await expect(page.getByTestId('wait')).toBeVisible()
        },
      ],
      [
        `${waiting.plate}: the part is there`,
        async () => {
          await day.open(waiting)
          await visit.open('workshop')
          await fields.press('workshop-resume')
          await visit.expectStep('in-repair')
        },
      ],
      finished(waiting),
      passed(waiting),
      settled(waiting, 'cash'),
    ],
    [
      received(failing),
      ordered(failing, aJob('四轮定位')),
      dispatched(failing),
      finished(failing),
      [
        `${failing.plate} fails and goes back`,
        async () => {
          await day.open(failing)
          await visit.open('inspection')
          await visit.inspection.fillPass({ roadTestKm: 2, inspector: INSPECTOR })
          await visit.inspection.fail(1, '右前仍跑偏')
          await visit.inspection.save()
          await visit.expectStep('in-repair')
        },
      ],
      finished(failing),
      passed(failing),
      settled(failing, 'wechat'),
    ],
    [
      received(deposit),
      ordered(deposit, aJob('更换离合器', 160_000)),
      [
        `${deposit.plate} leaves a deposit`,
        async () => {
          await day.takeDeposit(deposit, 50_000)
        },
      ],
      dispatched(deposit),
      finished(deposit),
      passed(deposit),
      settled(deposit, 'wechat'),
    ],
    [
      received(cancelled),
      [
        `${cancelled.plate} leaves a deposit`,
        async () => {
          await day.takeDeposit(cancelled, 20_000)
        },
      ],
      [
        `${cancelled.plate} thinks better of it: the deposit goes back, the visit ends`,
        async () => {
          await day.open(cancelled)
          await visit.open('settlement')
          await fields.press('deposit-return')
          await fields.type('deposit-return-reason', '客户不做了')
          await fields.press('deposit-return-dialog-save')
          await day.cancel(cancelled, '客户不做了')
        },
      ],
    ],
    [
      received(account),
      ordered(account, aJob('常规保养', 42_000)),
      dispatched(account),
      finished(account),
      passed(account),
      settled(account, 'on-account'),
      delivered(account),
      [
        `${account.plate} pays what is on account`,
        async () => {
          await day.receiveOnAccount(account)
        },
      ],
    ],
    [
      received(loan),
      ordered(loan, aJob('变速箱换油', 88_000)),
      [
        `${loan.plate}: the owner drives a loan car`,
        async () => {
          await day.open(loan)
          await visit.open('extras')
          await fields.press('loan-lend')
          await fields.type('loan-licence', '110101199001011234')
          await fields.press('lend-save')
          await expect(page.getByTestId('loan')).toBeVisible()
        },
      ],
      dispatched(loan),
    ],
    [
      received(overnight),
      ordered(overnight, aJob('前保险杠喷漆', 30_000)),
      dispatched(overnight),
      [
        `${overnight.plate} waits for its owner's word, over night`,
        async () => {
          await day.open(overnight)
          await visit.open('workshop')
          await fields.press('workshop-waiting-customer')
          await expect(page.getByTestId('wait')).toBeVisible()
        },
      ],
    ],
  ]

  await desk.goTo('cashier')
  const before = await readAmount(page.getByTestId('takings-total'))
  for (const [does, run] of inTurns(stories)) await test.step(does, run)

  await test.step('what came in is what was billed', async () => {
    await desk.goTo('cashier')
    await expect(page.getByTestId('takings-total')).toHaveAttribute(
      'data-amount',
      String(before + billed),
    )
  })

  await test.step('the drawer is counted, and the day closed', async () => {
    // The till is the cashier's.
    await new ShowroomDesk(page).comes('李娜')
    await fields.press('to-day-close')
    const expected = await readAmount(page.getByTestId('drawer-expected'))
    await day.countDrawer(expected)
    await expect(page.getByTestId('till-difference')).toHaveAttribute('data-amount', '0')
    await fields.press('till-close')
    await expect(page.getByTestId('till-closed-number')).toHaveAttribute('data-number', /^RJ-/)
  })

  await test.step('what is left in the house is on the board', async () => {
    await desk.goTo('board')
    const inTheHouse = ({ plate }: DayCar) =>
      page.locator(`[data-testid="board-card"][data-plate="${plate}"]:not([data-step="delivered"])`)
    for (const car of [loan, overnight, oil]) await expect(inTheHouse(car)).toHaveCount(1)
    for (const car of [pads, declined, account, cancelled]) {
      await expect(inTheHouse(car)).toHaveCount(0)
    }
  })
})
