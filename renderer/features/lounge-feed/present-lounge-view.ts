import { formatPlate, maskPlate } from '#shared/domain/identifiers/plate.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { BoardStep } from '#shared/domain/visit/board-step.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { computeWarranty } from '#shared/domain/warranty/compute-warranty.ts'
import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { LoungeCar, LoungeView } from '#shared/ipc/views/lounge-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import { dayOf, formatNearTime, type Instant, minutesBetween } from '#shared/kernel/instant.ts'

/** The ten steps of the board as the six that a customer cares about. */
const STEP_INDEX: Readonly<Record<BoardStep, number>> = {
  booked: 0,
  received: 0,
  inspecting: 1,
  'awaiting-approval': 2,
  'in-repair': 3,
  'waiting-parts': 3,
  'final-inspection': 4,
  settlement: 4,
  ready: 5,
  delivered: 5,
}

const lateWords = (say: Say, visit: Visit, minutes: number): string => {
  const isWaiting = visit.step === 'waiting-parts'
  if (minutes < 120)
    return say(isWaiting ? 'lounge.remark.partsLate' : 'lounge.remark.late', { minutes })
  const hours = Math.floor(minutes / 60)
  return say(isWaiting ? 'lounge.remark.partsLateHours' : 'lounge.remark.lateHours', { hours })
}

/** An honest word beside the time: what it waits for, and how late it is. */
const remarkOf = (say: Say, visit: Visit, now: Instant): string => {
  if (visit.step === 'ready') return say('lounge.remark.ready')
  const late = minutesBetween(visit.promisedAt, now)
  if (late > 0) return lateWords(say, visit, late)
  if (visit.step === 'awaiting-approval') return say('lounge.remark.decide')
  if (visit.step === 'waiting-parts') return say('lounge.remark.parts')
  return say('lounge.remark.expected')
}

interface LoungeInput {
  readonly say: Say
  readonly locale: ScreenLocale
  readonly shop: Shop
  readonly now: Instant
  readonly cars: readonly { readonly visit: Visit; readonly vehicle: Vehicle }[]
}

const presentCar = (
  { say, shop, now }: LoungeInput,
  { visit, vehicle }: LoungeInput['cars'][number],
): LoungeCar => {
  const isCalled = visit.step === 'ready'
  return {
    // The tail of the id: enough to tell rows apart, nothing that leads back to a record.
    key: visit.id.slice(-8),
    plate:
      vehicle.plate === '' ? `***${vehicle.vin.slice(-3)}` : maskPlate(formatPlate(vehicle.plate)),
    ...(vehicle.plateColor === undefined ? {} : { plateColor: vehicle.plateColor }),
    stepIndex: STEP_INDEX[visit.step],
    time: isCalled
      ? say('lounge.time.call')
      : formatNearTime(visit.promisedAt, now, shop.offsetMinutes),
    remark: remarkOf(say, visit, now),
    isCalled,
  }
}

/** Today's board as the waiting room may see it: plates masked, no names, called cars first. */
export const presentLoungeView = (input: LoungeInput): LoungeView => {
  const { say, locale, shop, now, cars } = input
  const warranty = computeWarranty({
    category: 'minor',
    vehicleKind: 'car',
    leavesOn: dayOf(now, shop.offsetMinutes),
    leavesAtKm: 0,
    ...(shop.warrantyPromise === undefined ? {} : { promise: shop.warrantyPromise }),
  })
  return {
    locale,
    shop: shop.name,
    title: say('lounge.title'),
    steps: [
      say('lounge.step.reception'),
      say('lounge.step.inspection'),
      say('lounge.step.estimate'),
      say('lounge.step.repair'),
      say('lounge.step.check'),
      say('lounge.step.ready'),
    ],
    cars: cars
      .filter(({ visit }) => visit.step !== 'booked' && visit.step !== 'delivered')
      .slice(0, 100)
      .map((car) => presentCar(input, car))
      .sort((a, b) => Number(b.isCalled) - Number(a.isCalled)),
    notices: [
      say('lounge.notice.rate', { rate: formatMoney(shop.labourRate, shop.currency) }),
      say('lounge.notice.warranty', {
        days: warranty.days,
        km: warranty.km.toLocaleString('en-US'),
      }),
      ...(shop.complaintPhone === undefined
        ? []
        : [say('lounge.notice.complaint', { phone: shop.complaintPhone })]),
      say('lounge.notice.oldParts'),
    ],
    offsetMinutes: shop.offsetMinutes,
  }
}
