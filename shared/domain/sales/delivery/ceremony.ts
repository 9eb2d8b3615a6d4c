import type { BuyerProfile } from '../buyer-profile.ts'

/** What the shop does around the hand-over beside what must be done (交车仪式). */
export const CEREMONY_STEPS = [
  'place-ready',
  'welcome-board',
  'key-box',
  'photo',
  'flowers',
  'child-seat',
  'phone-linked',
  'driver-briefed',
  'company-folder',
  'commute-route',
  'terrain-modes',
  'first-drive',
  'old-car-emptied',
] as const
export type CeremonyStep = (typeof CEREMONY_STEPS)[number]

const ALL: readonly CeremonyStep[] = ['place-ready', 'key-box']

/**
 * What is done for whom: a family takes its time and a photo, a company wants papers in order and a
 * driver who knows the car, somebody with a first car a drive beside them.
 */
const OF_PROFILE: Readonly<Record<BuyerProfile, readonly CeremonyStep[]>> = {
  household: ['welcome-board', 'photo', 'flowers', 'child-seat', 'phone-linked'],
  business: ['driver-briefed', 'company-folder', 'phone-linked'],
  commuting: ['photo', 'phone-linked', 'commute-route'],
  'off-road': ['photo', 'phone-linked', 'terrain-modes'],
  'first-car': ['welcome-board', 'photo', 'flowers', 'phone-linked', 'first-drive'],
  replacement: ['photo', 'phone-linked', 'old-car-emptied'],
}

/** The steps of a kind of buyer, in the order in which they are done. */
export const listCeremony = (profile: BuyerProfile): CeremonyStep[] =>
  CEREMONY_STEPS.filter((step) => ALL.includes(step) || OF_PROFILE[profile].includes(step))
