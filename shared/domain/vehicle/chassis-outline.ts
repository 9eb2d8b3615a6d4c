import type { HiddenPlace } from '../diagnosis/finding-place.ts'
import type { PanelShape } from './body-outline.ts'

/** View box of the chassis: the car seen through from above, front to the left, left side below. */
export const CHASSIS_VIEW_BOX = { width: 1000, height: 460 } as const

const MIDDLE = CHASSIS_VIEW_BOX.height / 2
const FRONT_AXLE = 230
const REAR_AXLE = 770

const shape = (path: string, x: number, y: number): PanelShape => ({ path, at: { x, y } })

/** A box with round corners, between two points. */
function box(left: number, top: number, right: number, bottom: number, r = 8): string {
  return (
    `M${left + r} ${top} L${right - r} ${top} Q${right} ${top} ${right} ${top + r} ` +
    `L${right} ${bottom - r} Q${right} ${bottom} ${right - r} ${bottom} ` +
    `L${left + r} ${bottom} Q${left} ${bottom} ${left} ${bottom - r} ` +
    `L${left} ${top + r} Q${left} ${top} ${left + r} ${top} Z`
  )
}

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y} A${r} ${r} 0 0 1 ${x + r} ${y} A${r} ${r} 0 0 1 ${x - r} ${y} Z`
}

/** 1 is the car's left side, below the middle line; −1 the right one, above it. */
type Side = 1 | -1

const SUSPENSION_FROM_MIDDLE = 96
const BRAKE_FROM_MIDDLE = 136

function brake(axle: number, side: Side): PanelShape {
  const y = MIDDLE + side * BRAKE_FROM_MIDDLE
  return shape(box(axle - 46, y - 13, axle + 46, y + 13, 6), axle, y)
}

function suspension(axle: number, side: Side): PanelShape {
  const y = MIDDLE + side * SUSPENSION_FROM_MIDDLE
  return shape(circle(axle, y, 24), axle, y)
}

/** Every hidden place as drawn, the lower ones first: what comes later lies on top. */
export const CHASSIS_OUTLINE: Readonly<Record<HiddenPlace, PanelShape>> = {
  underbody: shape(
    'M132 52 Q66 64 46 140 Q34 230 46 320 Q66 396 132 408 L872 408 Q938 396 954 326 Q964 230 954 134 Q938 64 872 52 Z',
    560,
    386,
  ),
  cabin: shape(
    'M340 100 Q316 160 316 230 Q316 300 340 360 L664 360 Q688 300 688 230 Q688 160 664 100 Z',
    352,
    150,
  ),
  'traction-battery': shape(box(408, 176, 676, 262, 10), 634, 219),
  exhaust: shape(
    'M292 284 L842 284 L842 274 Q842 264 852 264 L922 264 Q932 264 932 274 L932 316 Q932 326 922 326 L852 326 Q842 326 842 316 L842 298 L292 298 Z',
    888,
    295,
  ),
  cooling: shape(box(64, 146, 92, 314, 6), 78, 230),
  engine: shape(box(108, 150, 192, 276, 10), 150, 213),
  battery: shape(box(108, 296, 178, 344, 6), 143, 320),
  gearbox: shape(
    'M196 178 L244 190 Q256 194 256 206 L256 254 Q256 266 244 268 L196 276 Z',
    226,
    228,
  ),
  steering: shape(
    'M266 120 L284 120 L284 208 L300 214 L300 238 L284 244 L284 340 L266 340 Z',
    276,
    166,
  ),
  'drive-motor': shape(
    'M736 196 L804 196 Q814 196 814 206 L814 254 Q814 264 804 264 L736 264 Q726 264 726 254 L726 206 Q726 196 736 196 Z',
    REAR_AXLE,
    230,
  ),
  'front-left-suspension': suspension(FRONT_AXLE, 1),
  'front-right-suspension': suspension(FRONT_AXLE, -1),
  'rear-left-suspension': suspension(REAR_AXLE, 1),
  'rear-right-suspension': suspension(REAR_AXLE, -1),
  'front-left-brake': brake(FRONT_AXLE, 1),
  'front-right-brake': brake(FRONT_AXLE, -1),
  'rear-left-brake': brake(REAR_AXLE, 1),
  'rear-right-brake': brake(REAR_AXLE, -1),
}

const SIDES: readonly Side[] = [-1, 1]

// Wheels, springs, seats: what tells the places apart at a glance.
function cornerDetails(axle: number, side: Side): string[] {
  const wheel = MIDDLE + side * 178
  const spring = MIDDLE + side * SUSPENSION_FROM_MIDDLE
  const hub = MIDDLE + side * BRAKE_FROM_MIDDLE
  return [
    box(axle - 62, wheel - 22, axle + 62, wheel + 22, 12),
    circle(axle, spring, 14),
    `M${axle} ${hub - side * 13} L${axle} ${spring + side * 24}`,
  ]
}

const SEATS = [
  box(398, 124, 462, 176, 12),
  box(398, 304, 462, 352, 12),
  box(584, 118, 638, 168, 12),
  box(584, 304, 638, 352, 12),
  // the wheel to steer by: on the left in the countries this is made for
  circle(366, 322, 20),
]

const FINS = [166, 186, 206, 226, 246, 266, 286].map((y) => `M68 ${y} L88 ${y}`)

/** Lines of the chassis that are no place: drawn thin, never hit. */
export const CHASSIS_DETAILS: readonly string[] = [
  ...SIDES.flatMap((side) => [
    ...cornerDetails(FRONT_AXLE, side),
    ...cornerDetails(REAR_AXLE, side),
  ]),
  ...SEATS,
  ...FINS,
]
