import { BODY_PANELS, type BodyPanel } from '../vehicle/body-panel.ts'

/** Places under the skin that the diagram of the diagnosis shows beside the outside of the body. */
export const HIDDEN_PLACES = [
  'engine',
  'gearbox',
  'battery',
  'traction-battery',
  'drive-motor',
  'cooling',
  'steering',
  'exhaust',
  'cabin',
  'underbody',
  'front-left-brake',
  'front-right-brake',
  'rear-left-brake',
  'rear-right-brake',
  'front-left-suspension',
  'front-right-suspension',
  'rear-left-suspension',
  'rear-right-suspension',
] as const
export type HiddenPlace = (typeof HIDDEN_PLACES)[number]

export type FindingPlace = BodyPanel | HiddenPlace

/** Every place a finding can have, outside first. */
export const FINDING_PLACES: readonly FindingPlace[] = [...BODY_PANELS, ...HIDDEN_PLACES]
