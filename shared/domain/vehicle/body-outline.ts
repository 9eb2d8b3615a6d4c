import type { BodyPanel } from './body-panel.ts'

/** A place in the drawing, in units of its view box. */
export interface BodyPlace {
  readonly x: number
  readonly y: number
}

/** One panel as drawn: an SVG path, and the point its mark or number stands on. */
export interface PanelShape {
  readonly path: string
  readonly at: BodyPlace
}

/** View box of the body diagram: front to the left, right side above, left side below. */
export const BODY_VIEW_BOX = { width: 1000, height: 720 } as const

const shape = (path: string, x: number, y: number): PanelShape => ({ path, at: { x, y } })

// The car is drawn unfolded and symmetrical: only its left side is written down, the right side is
// the same drawing turned over the middle line. Paths hold M, L, Q, A and Z with absolute numbers.
const MIDDLE_LINE = BODY_VIEW_BOX.height / 2

function mirrorPath(path: string): string {
  return path.replace(/([MLQAZ])([^MLQAZ]*)/g, (_whole, command: string, rest: string) => {
    const values =
      rest.trim() === ''
        ? []
        : rest
            .trim()
            .split(/[\s,]+/)
            .map(Number)
    const turned = values.map((value, index) => {
      if (command !== 'A') return index % 2 === 1 ? 2 * MIDDLE_LINE - value : value
      if (index === 4) return 1 - value
      return index === 6 ? 2 * MIDDLE_LINE - value : value
    })
    return `${command}${turned.join(' ')}`
  })
}

const mirror = ({ path, at }: PanelShape): PanelShape =>
  shape(mirrorPath(path), at.x, 2 * MIDDLE_LINE - at.y)

const leftFrontCorner =
  'M62 573 Q38 580 34 612 Q34 640 42 650 L148 650 A74 74 0 0 1 157.9 611 L108 604 L97 568 Z'
const leftRearCorner =
  'M936 564 Q962 572 966 606 Q966 636 956 650 L842 650 A74 74 0 0 0 832.1 611 L890 604 L904 562 Z'

const leftFrontWing = shape(
  'M97 568 L108 604 L157.9 611 A74 74 0 0 1 296 650 L350 652 L350 560 L332 549 Q206 552 97 568 Z',
  312,
  600,
)
const leftFrontDoor = shape(
  'M350 560 Q376 540 404 524 Q432 506 466 504 L542 502 L542 652 L350 652 Z',
  446,
  606,
)
const leftRearDoor = shape(
  'M542 502 L628 503 Q656 504 680 512 L718 556 Q716 590 698.5 622.7 A74 74 0 0 0 694 650 L694 652 L542 652 Z',
  620,
  606,
)
const leftRearWing = shape(
  'M680 512 L718 556 Q716 590 698.5 622.7 A74 74 0 0 1 832.1 611 L890 604 L904 562 Q850 554 806 550 Q736 524 680 512 Z',
  772,
  566,
)
const leftMirror = shape('M356 482 Q350 516 370 522 L394 518 Q402 500 392 480 Z', 376, 502)
const wheelLeftFront = shape(wheel(222), 222, 650)
const wheelLeftRear = shape(wheel(768), 768, 650)

function wheel(x: number): string {
  return `M${x - 60} 650 A60 60 0 0 1 ${x + 60} 650 A60 60 0 0 1 ${x - 60} 650 Z`
}

/** Every panel of a car seen from above with its sides folded out. */
export const BODY_OUTLINE: Record<BodyPanel, PanelShape> = {
  'front-bumper': shape(
    `M72 250 Q28 288 28 360 Q28 432 72 470 L100 463 Q62 420 62 360 Q62 300 100 257 Z ${leftFrontCorner} ${mirrorPath(leftFrontCorner)}`,
    45,
    360,
  ),
  bonnet: shape(
    'M108 256 Q70 300 70 360 Q70 420 108 464 Q220 478 316 476 Q294 420 294 360 Q294 300 316 244 Q220 242 108 256 Z',
    184,
    360,
  ),
  windscreen: shape(
    'M326 246 Q304 300 304 360 Q304 420 326 474 L436 456 Q424 410 424 360 Q424 310 436 264 Z',
    364,
    360,
  ),
  roof: shape(
    'M446 262 Q433 310 433 360 Q433 410 446 458 Q548 464 650 458 Q658 410 658 360 Q658 310 650 262 Q548 256 446 262 Z',
    546,
    360,
  ),
  'rear-window': shape(
    'M660 263 Q667 310 667 360 Q667 410 660 457 L776 472 Q790 420 790 360 Q790 300 776 248 Z',
    728,
    360,
  ),
  boot: shape(
    'M786 247 Q800 300 800 360 Q800 420 786 473 Q848 474 898 464 Q920 420 920 360 Q920 300 898 256 Q848 246 786 247 Z',
    860,
    360,
  ),
  'rear-bumper': shape(
    `M906 257 Q928 300 928 360 Q928 420 906 463 L932 470 Q970 432 970 360 Q970 288 932 250 Z ${leftRearCorner} ${mirrorPath(leftRearCorner)}`,
    949,
    360,
  ),
  'left-front-wing': leftFrontWing,
  'left-front-door': leftFrontDoor,
  'left-rear-door': leftRearDoor,
  'left-rear-wing': leftRearWing,
  'right-front-wing': mirror(leftFrontWing),
  'right-front-door': mirror(leftFrontDoor),
  'right-rear-door': mirror(leftRearDoor),
  'right-rear-wing': mirror(leftRearWing),
  'left-mirror': leftMirror,
  'right-mirror': mirror(leftMirror),
  'wheel-left-front': wheelLeftFront,
  'wheel-left-rear': wheelLeftRear,
  'wheel-right-front': mirror(wheelLeftFront),
  'wheel-right-rear': mirror(wheelLeftRear),
}

const leftDetails = [
  // side windows, with the corner pane that rear doors have
  'M378 556 Q410 530 434 519 Q450 514 470 514 L531 512 L531 556 Z',
  'M553 512 L626 513 Q646 514 664 519 L684 543 L684 556 L553 556 Z',
  // door handles
  'M500 574 L528 574',
  'M660 574 L688 574',
  // sill
  'M300 640 L692 640',
  // lamps seen from the side
  'M66 580 L98 576 L103 592 L54 596 Z',
  'M898 574 L934 574 L952 594 L893 594 Z',
  // rims
  'M186 650 A36 36 0 0 1 258 650 A36 36 0 0 1 186 650 Z',
  'M732 650 A36 36 0 0 1 804 650 A36 36 0 0 1 732 650 Z',
  'M212 650 A10 10 0 0 1 232 650 A10 10 0 0 1 212 650 Z',
  'M758 650 A10 10 0 0 1 778 650 A10 10 0 0 1 758 650 Z',
  // lamps and creases seen from above
  'M96 424 L128 444 L110 458 Q98 446 92 434 Z',
  'M128 428 Q216 438 298 430',
  'M886 440 L914 430 Q908 446 898 460 L874 466 Z',
]

/** Lines inside the panels (windows, lamps, rims): drawn thin, never hit. */
export const BODY_DETAILS: readonly string[] = [...leftDetails, ...leftDetails.map(mirrorPath)]
