import type { SlideView } from '#shared/ipc/views/slide-view.ts'

/** A slide with one sentence on it. */
export const promise = (
  key: string,
  changes: { seconds?: number; point?: string } = {},
): SlideView => ({
  kind: 'promise',
  key,
  seconds: changes.seconds ?? 10,
  title: `标题${key}`,
  points: [changes.point ?? `承诺${key}`],
})

export const video = (key: string, seconds = 60): SlideView => ({
  kind: 'video',
  key,
  seconds,
  title: `视频${key}`,
  video: 'a'.repeat(64),
  caption: '',
})

export const picture = (key: string): SlideView => ({
  kind: 'picture',
  key,
  seconds: 10,
  title: `图片${key}`,
  photo: 'b'.repeat(64),
  caption: '',
})
