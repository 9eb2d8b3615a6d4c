import type { Appraisal } from '#shared/domain/used-car/appraisal.ts'
import {
  listSectionPoints,
  type PointSection,
  type PointState,
  ruleOfPoint,
} from '#shared/domain/used-car/section-point.ts'
import type { PaperBase } from '../paper-input.ts'
import { createWording } from '../wording.ts'

/** The states that are told by name; sound points are counted. */
const NAMED = [
  'slight',
  'fault',
  'not-checked',
  'not-possible',
] as const satisfies readonly PointState[]

/** What was found in a section: how many points are sound, and by name all that are not, or are open. */
export function presentSectionFindings(
  input: PaperBase,
  { findings: { points = {}, faults }, car }: Appraisal,
  section: PointSection,
): string {
  const { say, list, labelled } = createWording(input)
  const own = listSectionPoints(car.energy).filter(
    (point) => ruleOfPoint(point).section === section,
  )
  const stateOf = (point: (typeof own)[number]): PointState => points[point]?.state ?? 'not-checked'
  const sound = own.filter((point) => stateOf(point) === 'sound').length
  const named = NAMED.flatMap((state) => {
    const those = own.filter((point) => stateOf(point) === state)
    if (those.length === 0) return []
    const names =
      those.length === own.length
        ? say('paper.used-all-points', { count: those.length })
        : list(
            those.map((point) => {
              const note = points[point]?.note ?? ''
              const name = say(`appraisal.point.${point}`)
              return note === '' ? name : say('paper.used-noted', { name, note })
            }),
          )
    return [labelled(say(`paper.used-state-${state}`), names)]
  })
  const written = faults.filter((fault) => fault.section === section).map(({ what }) => what)
  return [
    ...(sound === 0 ? [] : [say('paper.used-sound-points', { count: sound })]),
    ...named,
    ...(written.length === 0 ? [] : [labelled(say('paper.used-other-faults'), list(written))]),
  ].join('\n')
}
