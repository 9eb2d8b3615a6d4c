/** The four wheels, as positions are named in the catalogues. */
export type Wheel = 'leftFront' | 'rightFront' | 'leftRear' | 'rightRear'

const NAMES: Readonly<Record<Wheel, readonly string[]>> = {
  leftFront: ['左前', 'front left', 'left front'],
  rightFront: ['右前', 'front right', 'right front'],
  leftRear: ['左后', '左後', 'rear left', 'left rear'],
  rightRear: ['右后', '右後', 'rear right', 'right rear'],
}

/**
 * The wheel a position names, in whichever language it was typed, so that it can be said in the
 * customer's; undefined for any other words.
 */
export function findWheel(position: string | undefined): Wheel | undefined {
  const plain = (position ?? '').normalize('NFKC').trim().toLowerCase()
  const wheels = Object.keys(NAMES) as Wheel[]
  return wheels.find((wheel) => NAMES[wheel].includes(plain))
}
