import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { presentLoungeView } from '#renderer/features/lounge-feed/present-lounge-view.ts'
import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import { USUAL_CALL_SOUND } from '#shared/domain/lounge/call-sound.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import { BOARD_STEPS } from '#shared/domain/visit/board-step.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { loungeView } from '#shared/ipc/views/lounge-view.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { at } from '#tests/support/domain/times.ts'
import { createTestIds } from '#tests/support/records/ids.ts'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'

const ids = createTestIds()
const car = (plate = '京N8K3F2'): Vehicle => someVehicle(ids, someCustomer(ids), { plate })
const view = (visits: readonly Visit[], now = at('11:48'), vehicle = car()) =>
  presentLoungeView({
    say: createSay(zhCN),
    locale: 'zh-CN',
    shop: DEMO_SHOP,
    now,
    cars: visits.map((visit) => ({ visit, vehicle })),
  })

describe('the lounge board', () => {
  it('shows a car in repair with its masked plate and its hour', () => {
    const [row] = view([aVisit({ step: 'in-repair' })]).cars
    expect(row).toMatchObject({
      plate: '京N·8***2',
      stepIndex: 3,
      time: '12:30',
      remark: '预计',
      isCalled: false,
    })
  })

  it('says honestly how late a car is that waits for parts', () => {
    const [row] = view([aVisit({ step: 'waiting-parts' })], at('13:10')).cars
    expect(row?.remark).toBe('等待配件，比原定晚 40 分')
  })

  it('calls the owner of a car that is ready, before all others', () => {
    const { cars } = view([aVisit({ step: 'in-repair' }), aVisit({ step: 'ready' })])
    expect(cars[0]).toMatchObject({ isCalled: true, time: '请到前台', remark: '您的车好了' })
  })

  it('calls an owner the desk asks for, and says why on the board and aloud', () => {
    const asked = aVisit({ step: 'in-repair', call: { at: at('11:40') } })
    const { cars, calls } = view([aVisit({ step: 'in-repair' }), asked])
    expect(cars[0]).toMatchObject({
      isCalled: true,
      time: '请到前台',
      remark: '前台有事请您',
      stepIndex: 3,
    })
    expect(calls).toHaveLength(1)
    expect(calls?.[0]?.spoken).toBe('车牌 京 N 8，尾号 2 的车主，请到前台。')
  })

  it('names each call by its moment: one made again is another', () => {
    const made = (time: string) => view([aVisit({ call: { at: at(time) } })]).calls?.[0]?.callId
    const visit = aVisit({ step: 'in-repair' })
    const idOf = (time: string) => view([{ ...visit, call: { at: at(time) } }]).calls?.[0]?.callId
    expect(made('11:40')).toBeDefined()
    expect(idOf('11:40')).toBe(idOf('11:40'))
    expect(idOf('11:40')).not.toBe(idOf('11:44'))
  })

  it('keeps quiet when the shop wants it quiet, and still shows who is called', () => {
    const callSound = { ...USUAL_CALL_SOUND, quietFrom: '11:30', quietUntil: '13:00' }
    const made = presentLoungeView({
      say: createSay(zhCN),
      locale: 'zh-CN',
      shop: { ...DEMO_SHOP, callSound },
      now: at('11:48'),
      cars: [{ visit: aVisit({ step: 'ready' }), vehicle: car() }],
    })
    expect(made.sound).toMatchObject({ chime: false, voice: false })
    expect(made.cars[0]?.isCalled).toBe(true)
  })

  it('leaves out cars that have not come and cars that have left', () => {
    expect(view([aVisit({ step: 'booked' }), aVisit({ step: 'delivered' })]).cars).toEqual([])
  })

  it('gives the day of a promise that is not today', () => {
    const [row] = view([aVisit({ step: 'in-repair', promisedAt: at('12:30', '2026-11-22') })]).cars
    expect(row?.time).toBe('11-22 12:30')
  })

  it('never shows a whole plate, a name or a phone, and always keeps the contract', () => {
    const plates = [
      '京N8K3F2',
      '粤AD12345',
      'BKM-2076',
      'AB1234',
      'WJ京1234X',
      '使123456',
      'XYZ999Q',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...BOARD_STEPS), { maxLength: 12 }),
        fc.constantFrom(...plates),
        fc.integer({ min: -600, max: 600 }),
        (steps, plate, minutes) => {
          const made = view(
            steps.map((step) => aVisit({ step, promisedAt: at('12:30') })),
            at(`${String(12 + Math.trunc(minutes / 60)).padStart(2, '0')}:00`),
            car(plate),
          )
          expect(v.is(loungeView, made)).toBe(true)
          const text = JSON.stringify(made)
          expect(text).not.toContain(plate)
          expect(text).not.toContain('王建国')
          expect(text).not.toContain('13801234567')
        },
      ),
    )
  })
})
