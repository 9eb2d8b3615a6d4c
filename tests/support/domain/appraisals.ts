import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import { type AppraisedCar, CAR_PAPERS } from '#shared/domain/used-car/appraisal.ts'
import { FRAME_POINTS, type FrameCheck } from '#shared/domain/used-car/frame-check.ts'
import type { Purchase } from '#shared/domain/used-car/purchase.ts'
import { day } from '#shared/kernel/day.ts'
import { anId } from './ids.ts'
import { at } from './times.ts'

/** A frame whose thirteen points were looked at and found sound. */
export const SOUND_FRAME = Object.fromEntries(
  FRAME_POINTS.map((point) => [point, { state: 'sound' }]),
) as unknown as FrameCheck

/** A family car of seven years, not mortgaged, with all its papers. */
export const anAppraisedCar = (changes: Partial<AppraisedCar> = {}): AppraisedCar => ({
  plate: '粤A8K3L2',
  vin: 'LSVAB2BR0NN100001',
  car: '上汽大众 朗逸 2019 款 1.5L 自动舒适版',
  color: '极地白',
  energy: 'petrol',
  usage: 'family',
  firstRegisteredOn: day('2019-06-01'),
  mileageKm: 68_200,
  isMortgaged: 'absent',
  papers: Object.fromEntries(CAR_PAPERS.map((paper) => [paper, 'present'])) as never,
  ...changes,
})

/** A look at it that has just begun, its frame found sound. */
export const anAppraisal = (changes: Partial<Appraisal> = {}): Appraisal => ({
  id: anId<'Appraisal'>(),
  state: 'open',
  customerId: anId<'Customer'>(),
  car: anAppraisedCar(),
  findings: { frame: SOUND_FRAME, body: [], faults: [], points: {}, words: '' },
  seenBy: anId<'Staff'>(),
  seenAt: at('09:30'),
  valuations: [],
  updatedAt: at('09:30'),
  ...changes,
})

/** What is agreed when everything is in order. */
export const aPurchase = (changes: Partial<Purchase> = {}): Purchase => ({
  declared: {
    owned: true,
    unmortgaged: true,
    'fines-cleared': true,
    'no-accident': true,
    'no-water-fire': true,
    'odometer-true': true,
  },
  words: '',
  sellerIdNumber: '440106198805120034',
  papersHanded: ['registration', 'driving-licence', 'plates'],
  keys: 2,
  payment: 'transfer',
  payBy: day('2026-11-22'),
  handOverOn: day('2026-11-22'),
  transferBy: day('2026-12-22'),
  ...changes,
})
