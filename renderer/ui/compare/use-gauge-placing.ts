import { type RefObject, useLayoutEffect, useState } from 'react'
import { type MeasuredLabel, type PlacedLabel, placeGaugeLabels } from './place-gauge-labels.ts'

export interface GaugePlacing {
  readonly labels: ReadonlyMap<string, PlacedLabel>
  readonly rows: number
  /** Left edge of the reading above the track, in pixels. */
  readonly readingLeft: number
}

const NOTHING_YET: GaugePlacing = { labels: new Map(), rows: 1, readingLeft: 0 }

const measure = (track: HTMLElement, readingAt: number): GaugePlacing => {
  const width = track.clientWidth
  const elements = [...track.querySelectorAll<HTMLElement>('[data-gauge-label]')]
  const gap = Number.parseFloat(getComputedStyle(track).fontSize) || 16
  const labels: readonly MeasuredLabel[] = elements.map((element) => ({
    key: element.dataset.gaugeLabel ?? '',
    at: Number(element.dataset.at),
    width: element.offsetWidth,
    isEnd: element.dataset.end === 'true',
  }))
  const placed = placeGaugeLabels(labels, width, gap)
  const reading = track.querySelector<HTMLElement>('[data-gauge-reading]')?.offsetWidth ?? 0
  const centred = readingAt * width - reading / 2
  return {
    labels: new Map(placed.map((label) => [label.key, label])),
    rows: Math.max(1, ...placed.map((label) => label.row + 1)),
    readingLeft: Math.max(0, Math.min(width - reading, centred)),
  }
}

/** Measures the labels as drawn, and again whenever the gauge, its words or its type change. */
export const useGaugePlacing = (
  track: RefObject<HTMLElement | null>,
  readingAt: number,
  words: string,
): GaugePlacing => {
  const [placing, setPlacing] = useState(NOTHING_YET)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words have other widths
  useLayoutEffect(() => {
    const element = track.current
    if (element === null) return undefined
    const place = (): void => setPlacing(measure(element, readingAt))
    place()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(place)
    observer.observe(element)
    for (const label of element.querySelectorAll('[data-gauge-label]')) observer.observe(label)
    return () => observer.disconnect()
  }, [track, readingAt, words])
  return placing
}
