/** A label under the gauge, measured. Lengths are pixels, `at` is a share of the track. */
export interface MeasuredLabel {
  readonly key: string
  readonly at: number
  readonly width: number
  /** Both ends of the scale: they give way to a mark that says the same place. */
  readonly isEnd: boolean
}

export interface PlacedLabel {
  readonly key: string
  /** Left edge in pixels from the start of the track. */
  readonly left: number
  /** 0 is the row next to the track. */
  readonly row: number
}

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value))

interface Span {
  readonly left: number
  readonly right: number
}

interface Scale {
  readonly track: number
  readonly gap: number
  /** Where marks stand, in pixels: a label over one of them is cut by its leader line. */
  readonly marks: readonly number[]
}

/**
 * The place in a row nearest to the label's own mark that is free and still touches it; away from
 * other marks where it can be.
 */
const findPlace = (
  row: readonly Span[],
  label: MeasuredLabel,
  { track, gap, marks }: Scale,
): number | undefined => {
  const mark = label.at * track
  const furthest = Math.max(0, track - label.width)
  const wished = clamp(mark - label.width / 2, 0, furthest)
  const others = marks.filter((other) => other !== mark)
  const taken = [...row, ...others.map((other) => ({ left: other, right: other }))]
  const isFree = (left: number): boolean =>
    row.every((span) => left + label.width + gap <= span.left || span.right + gap <= left)
  const crossings = (left: number): number =>
    others.filter((other) => left < other && other < left + label.width).length
  return [wished, ...taken.flatMap((span) => [span.right + gap, span.left - gap - label.width])]
    .filter((left) => left >= 0 && left <= furthest && left <= mark && left + label.width >= mark)
    .filter(isFree)
    .sort((a, b) => crossings(a) - crossings(b) || Math.abs(a - wished) - Math.abs(b - wished))[0]
}

/**
 * Places the labels under a gauge so that none covers another: centred on its mark where there is
 * room, moved aside while it still touches its mark, else one row further down. An end of the
 * scale is left out where a mark names that place.
 */
export const placeGaugeLabels = (
  labels: readonly MeasuredLabel[],
  track: number,
  gap: number,
): readonly PlacedLabel[] => {
  const marks = labels.filter((label) => !label.isEnd).sort((a, b) => a.at - b.at)
  const ends = labels.filter(
    (end) => end.isEnd && !marks.some((mark) => Math.abs(mark.at - end.at) * track <= end.width),
  )
  const scale = { track, gap, marks: marks.map((mark) => mark.at * track) }
  const rows: Span[][] = []
  const placed: PlacedLabel[] = []
  for (const label of [...ends, ...marks]) {
    const free = rows.findIndex((row) => findPlace(row, label, scale) !== undefined)
    const row = free === -1 ? rows.length : free
    // Only a label wider than the whole track finds no place in a row of its own: it starts at 0.
    const left = findPlace(rows[row] ?? [], label, scale) ?? 0
    const spans = rows[row] ?? []
    spans.push({ left, right: left + label.width })
    rows[row] = spans
    placed.push({ key: label.key, left, row })
  }
  return placed
}
