import type { BodyPlace } from '../vehicle/body-outline.ts'
import type { FramePoint } from './frame-check.ts'

/** Where each point of the frame stands in the unfolded drawing: pillars on the sides, the rest from above. */
export const FRAME_PLACES: Readonly<Record<FramePoint, BodyPlace>> = {
  symmetry: { x: 546, y: 360 },
  'left-a-pillar': { x: 384, y: 560 },
  'left-b-pillar': { x: 542, y: 560 },
  'left-c-pillar': { x: 694, y: 560 },
  'right-a-pillar': { x: 384, y: 160 },
  'right-b-pillar': { x: 542, y: 160 },
  'right-c-pillar': { x: 694, y: 160 },
  'left-front-member': { x: 124, y: 412 },
  'right-front-member': { x: 124, y: 308 },
  'left-front-strut': { x: 232, y: 432 },
  'right-front-strut': { x: 232, y: 288 },
  'left-rear-strut': { x: 760, y: 432 },
  'right-rear-strut': { x: 760, y: 288 },
}
