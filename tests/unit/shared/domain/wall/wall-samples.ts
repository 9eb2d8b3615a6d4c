import type { SlideDraft } from '#shared/domain/wall/check-slide.ts'
import type { Slide, SlideId } from '#shared/domain/wall/slide.ts'
import type { Instant } from '#shared/kernel/instant.ts'

/** A slide that may be played at any time on the wall. */
export const promiseDraft: SlideDraft = {
  title: '',
  content: { kind: 'promise', points: ['旧件当面看，报价不签字不动工'] },
  seconds: 12,
  times: {},
  screens: ['wall'],
  isOn: true,
}

export const slideOf = (name: string, order: number, changes: Partial<Slide> = {}): Slide => ({
  ...promiseDraft,
  id: name as SlideId,
  order,
  createdAt: '2026-11-20T01:00:00.000Z' as Instant,
  ...changes,
})
