/** Places of a list that one group may take: a fleet's cars must not push everybody else out. */
const MOST_OF_A_GROUP = 5

/** The group of a candidate that stands for itself. */
export const NO_GROUP = -1

export interface Picking {
  readonly candidates: readonly number[]
  readonly limit: number
  /** Lower is better. */
  readonly scoreOf: (candidate: number) => number
  readonly groupOf: (candidate: number) => number
}

/** The best candidates, best first, of equals the one that came first; at most five of a group. */
export function pickBest({ candidates, limit, scoreOf, groupOf }: Picking): number[] {
  const full = new Map<number, ReadonlySet<number>>()
  const hasPlace = (candidate: number): boolean =>
    full.get(groupOf(candidate))?.has(candidate) ?? true
  for (;;) {
    const possible = full.size === 0 ? candidates : candidates.filter(hasPlace)
    const picked = pick(possible, limit, scoreOf)
    const crowded = findCrowded(picked, groupOf)
    if (crowded.size === 0) return picked
    // Their best five are known now; whom the others pushed out comes with another round.
    for (const [group, members] of crowded) {
      full.set(group, new Set(members.slice(0, MOST_OF_A_GROUP)))
    }
  }
}

function pick(
  candidates: readonly number[],
  limit: number,
  scoreOf: (candidate: number) => number,
): number[] {
  const scores: number[] = []
  const picked: number[] = []
  for (const candidate of candidates) {
    const score = scoreOf(candidate)
    if (score >= (scores[limit - 1] ?? Number.POSITIVE_INFINITY)) continue
    let place = scores.length
    while (place > 0 && score < (scores[place - 1] as number)) place -= 1
    scores.splice(place, 0, score)
    picked.splice(place, 0, candidate)
    scores.length = Math.min(scores.length, limit)
    picked.length = Math.min(picked.length, limit)
  }
  return picked
}

function findCrowded(
  picked: readonly number[],
  groupOf: (candidate: number) => number,
): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const candidate of picked) {
    const group = groupOf(candidate)
    if (group !== NO_GROUP) groups.set(group, [...(groups.get(group) ?? []), candidate])
  }
  return new Map([...groups].filter(([, members]) => members.length > MOST_OF_A_GROUP))
}
