import { listWalkPoints } from '#shared/domain/walk-around/list-walk-points.ts'
import { recordWalkAround } from '#shared/domain/walk-around/record-walk-around.ts'
import { confirmWalkAround, signWalkAround } from '#shared/domain/walk-around/sign-walk-around.ts'
import {
  answersOf,
  type WalkItem,
  type WarningLamp,
} from '#shared/domain/walk-around/walk-around.ts'
import { walkAroundOf } from '#shared/domain/walk-around/walk-around-of.ts'
import type { WalkPointKey } from '#shared/domain/walk-around/walk-point.ts'
import { unwrap } from '#shared/kernel/result.ts'
import type { VisitStory } from './visit-story.ts'

/** What one car or another is found with. */
const FOUND: readonly (readonly [WalkPointKey, string])[] = [
  ['tyre-tread', '右前花纹深度约 2.6 毫米'],
  ['wipers', '刮不干净，有条纹'],
  ['brake-lamps', '高位制动灯不亮'],
  ['washer-fluid', '液位偏低'],
  ['tyre-pressure', '左后 1.8 bar，偏低'],
  ['coolant', '液位接近下限'],
]

const LIT: Readonly<Record<string, readonly WarningLamp[]>> = {
  'rough-idle': ['engine'],
  'front-brakes': ['brake'],
  overheating: ['coolant-heat'],
  'no-start': ['charging'],
  'no-fast-charge': ['drive-system'],
}

const INK = {
  path: 'M38 96C52 60 60 44 66 52C74 62 46 118 58 120C74 122 84 66 96 62C104 60 92 104 102 106C116 108 122 70 134 72C146 74 130 110 142 108C158 104 166 58 178 40M156 74C176 70 196 70 214 66M206 50C200 80 196 104 204 110C216 116 232 92 246 84',
  width: 300,
  height: 150,
}

/** The walk round the car and both names under it, minutes after it came. */
export function walkRound(story: VisitStory, minutes: number): void {
  const { car, plan, after } = story.input
  const at = after(minutes)
  const by = story.visit.advisorId
  const { tier } = walkAroundOf(story.visit)
  const found = FOUND[car.vehicle.vin.charCodeAt(16) % FOUND.length]
  const points = listWalkPoints(tier, car.vehicle)
  const items = points.map((point, index): WalkItem => {
    const [good = 'not-checked', bad = 'not-checked'] = answersOf(point)
    if (point.key === found?.[0]) return { key: point.key, answer: bad, note: found[1] }
    // A tyre on the ground hides its inner wall; a point here and there is passed over.
    if (point.key === 'brake-pads') return { key: point.key, answer: 'not-possible' }
    return { key: point.key, answer: index % 13 === 12 ? 'not-checked' : good }
  })
  const seen = recordWalkAround(
    story.visit,
    {
      items,
      lamps: LIT[plan.id] ?? [],
      consents: {
        'valuables-told': 'yes',
        'road-test': plan.id === 'no-start' ? 'no' : 'yes',
        wash: car.vehicle.vin.charCodeAt(15) % 2 === 0 ? 'yes' : 'no',
      },
    },
    { by, at },
  )
  const signed = signWalkAround(unwrap(seen), { ...INK, at: after(minutes + 1) })
  story.visit = unwrap(confirmWalkAround(unwrap(signed), { by, at: after(minutes + 1) }))
}
