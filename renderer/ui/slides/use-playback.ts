import { useCallback, useEffect, useRef, useState } from 'react'
import { nextKey } from '#shared/domain/wall/rotation.ts'
import type { SlideView } from '#shared/ipc/views/slide-view.ts'

/** Drawn unseen this long before its turn: time for a photo or the first seconds of a video. */
export const LEAD_MS = 2500
/** As long as the fade in slide-show.module.css, and a little. */
export const FADE_MS = 1300

export type LayerState = 'waiting' | 'playing' | 'leaving'

export interface Layer {
  /** Counts up; one drawing of one slide from waiting to leaving. */
  readonly turn: number
  readonly slide: SlideView
  readonly state: LayerState
}

interface Turn {
  readonly number: number
  readonly key: string | undefined
  /** The slide that went: still on its way out. Kept as it was, it may be off the list by now. */
  readonly before: SlideView | undefined
}

export interface Playback {
  readonly layers: readonly Layer[]
  /** Place of the slide in the list, from 0. */
  readonly place: number
  readonly turn: number
  /** Ends a turn before its time; too late is not counted. */
  readonly turnOver: (turn: number) => void
}

/** Which slides are drawn now, and how: one plays, one may be waiting, one may be leaving. */
export const usePlayback = (
  slides: readonly SlideView[],
  onTurn: (() => void) | undefined,
): Playback => {
  const [turn, setTurn] = useState<Turn>(() => ({
    number: 0,
    key: slides[0]?.key,
    before: undefined,
  }))
  const [isNextDrawn, setNextDrawn] = useState(false)
  const keysBefore = useRef<readonly string[]>([])
  const keys = slides.map(({ key }) => key)
  const find = (key: string | undefined): SlideView | undefined =>
    slides.find((slide) => slide.key === key)
  const current = find(turn.key) ?? find(nextKey(keys, turn.key, keysBefore.current))
  const upcoming = slides.length > 1 ? find(nextKey(keys, current?.key)) : undefined

  const latest = useRef({ current, upcoming, onTurn })
  latest.current = { current, upcoming, onTurn }
  const turnOver = useCallback((of: number): void => {
    const { current: gone, upcoming: comes, onTurn: tell } = latest.current
    if (comes === undefined) return
    setTurn((now) => (now.number === of ? { number: of + 1, key: comes.key, before: gone } : now))
    setNextDrawn(false)
    tell?.()
  }, [])

  const seconds = current?.seconds
  // A video may end any time before its seconds are over.
  const isOpenEnded = current?.kind === 'video'
  const isAlone = upcoming === undefined
  useEffect(() => {
    if (seconds === undefined || isAlone) return undefined
    const wait = isOpenEnded ? FADE_MS : Math.max(0, seconds * 1000 - LEAD_MS)
    const lead = setTimeout(() => setNextDrawn(true), wait)
    const end = setTimeout(() => turnOver(turn.number), seconds * 1000)
    return () => {
      clearTimeout(lead)
      clearTimeout(end)
    }
  }, [turn.number, seconds, isAlone, isOpenEnded, turnOver])

  const { before } = turn
  useEffect(() => {
    if (before === undefined) return undefined
    const faded = setTimeout(() => setTurn((now) => ({ ...now, before: undefined })), FADE_MS)
    return () => clearTimeout(faded)
  }, [before])

  const list = keys.join(' ')
  const shownKey = current?.key
  // The slide on show was taken off the list: what stands there now is the turn's own.
  useEffect(() => {
    keysBefore.current = list === '' ? [] : list.split(' ')
    if (shownKey !== undefined)
      setTurn((now) => (now.key === shownKey ? now : { ...now, key: shownKey }))
  }, [list, shownKey])

  const layers: Layer[] = []
  if (turn.before !== undefined) {
    layers.push({ turn: turn.number - 1, slide: turn.before, state: 'leaving' })
  }
  if (current !== undefined) layers.push({ turn: turn.number, slide: current, state: 'playing' })
  if (isNextDrawn && upcoming !== undefined) {
    layers.push({ turn: turn.number + 1, slide: upcoming, state: 'waiting' })
  }
  return {
    layers,
    place: Math.max(0, keys.indexOf(current?.key ?? '')),
    turn: turn.number,
    turnOver,
  }
}
