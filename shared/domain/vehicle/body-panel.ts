/** The outside of a car as the body diagram divides it. */
export const BODY_PANELS = [
  'front-bumper',
  'bonnet',
  'windscreen',
  'roof',
  'boot',
  'rear-bumper',
  'rear-window',
  'left-front-wing',
  'left-front-door',
  'left-rear-door',
  'left-rear-wing',
  'right-front-wing',
  'right-front-door',
  'right-rear-door',
  'right-rear-wing',
  'left-mirror',
  'right-mirror',
  'wheel-left-front',
  'wheel-right-front',
  'wheel-left-rear',
  'wheel-right-rear',
] as const

export type BodyPanel = (typeof BODY_PANELS)[number]
