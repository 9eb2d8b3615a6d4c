import { formatPlate, maskPlate } from '#shared/domain/identifiers/plate.ts'
import { isQuiet, USUAL_CALL_SOUND } from '#shared/domain/lounge/call-sound.ts'
import { findCall, hasCall } from '#shared/domain/lounge/counter-call.ts'
import { speakPlate } from '#shared/domain/lounge/speak-plate.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { Vehicle } from '#shared/domain/vehicle/vehicle.ts'
import type { BoardStep } from '#shared/domain/visit/board-step.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { computeWarranty } from '#shared/domain/warranty/compute-warranty.ts'
import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import type { Say } from '#shared/i18n/words.ts'
import type { LoungeCallView, LoungeCar, LoungeView } from '#shared/ipc/views/lounge-view.ts'
import { formatMoney } from '#shared/kernel/format-money.ts'
import {
  dayOf,
  epochMsOf,
  formatNearTime,
  type Instant,
  minutesBetween,
} from '#shared/kernel/instant.ts'

/** As many as the contract lets through. */
const MOST_CARS = 100

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
  if (hasCall(visit, now)) return say('lounge.remark.come')
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

/** What the waiting room may see of a plate; of a new car the end of its frame number. */
const plateFor = ({ plate, vin }: Vehicle): string =>
  plate === '' ? `***${vin.slice(-3)}` : maskPlate(formatPlate(plate))

const presentCall = (
  { say, now }: LoungeInput,
  { visit, vehicle }: LoungeInput['cars'][number],
): readonly LoungeCallView[] => {
  const call = findCall(visit, now)
  if (call === undefined) return []
  const plate = speakPlate(plateFor(vehicle))
  const isReady = visit.step === 'ready'
  return [
    {
      callId: `${visit.id.slice(-8)} ${call.at}`,
      at: epochMsOf(call.at),
      spoken:
        plate === undefined
          ? ''
          : say(isReady ? 'lounge.spoken.ready' : 'lounge.spoken.come', { ...plate }),
    },
  ]
}

const presentSound = ({ shop, now }: LoungeInput): LoungeView['sound'] => {
  const { callSound: sound = USUAL_CALL_SOUND, offsetMinutes } = shop
  const isHeard = !isQuiet(sound, now, offsetMinutes)
  return {
    chime: sound.isChimeOn && isHeard,
    voice: sound.isVoiceOn && isHeard,
    volume: sound.volume / 100,
    times: sound.times,
  }
}

const presentCar = (
  { say, shop, now }: LoungeInput,
  { visit, vehicle }: LoungeInput['cars'][number],
): LoungeCar => {
  const isCalled = findCall(visit, now) !== undefined
  return {
    // The tail of the id: enough to tell rows apart, nothing that leads back to a record.
    key: visit.id.slice(-8),
    plate: plateFor(vehicle),
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
  const shown = cars
    .filter(({ visit }) => visit.step !== 'booked' && visit.step !== 'delivered')
    .slice(0, MOST_CARS)
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
    cars: shown
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
    calls: shown.flatMap((car) => presentCall(input, car)),
    sound: presentSound(input),
  }
}
