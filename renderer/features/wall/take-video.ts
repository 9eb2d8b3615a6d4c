import { desktop } from '#renderer/platform/desktop.ts'
import { LARGEST_VIDEO, type Video } from '#shared/domain/wall/video.ts'
import type { VideoProblem } from '#shared/ipc/contract.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'

/** A file that shows nothing by then is not going to. */
const LOAD_LIMIT_MS = 15_000

/** Takes a video in: it must be one by its content, and this machine must be able to play it. */
export const takeVideo = async (file: Blob): Promise<Result<Video, VideoProblem>> => {
  // Before reading: a film need not be in memory to be refused.
  if (file.size > LARGEST_VIDEO) return fail('video.too-large')
  const seconds = await measure(file)
  if (seconds === undefined) return fail('video.not-a-video')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const saved = await desktop.call('videos.save', { bytes })
  return saved.ok ? ok({ ...saved.value, seconds }) : saved
}

/** Its length in whole seconds; undefined for what cannot be played. A recording may not say: 0. */
const measure = (file: Blob): Promise<number | undefined> =>
  new Promise((settle) => {
    const address = URL.createObjectURL(file)
    const video = document.createElement('video')
    const end = (seconds: number | undefined): void => {
      clearTimeout(timer)
      video.onloadeddata = null
      video.onerror = null
      video.removeAttribute('src')
      video.load()
      URL.revokeObjectURL(address)
      settle(seconds)
    }
    const timer = setTimeout(() => end(undefined), LOAD_LIMIT_MS)
    video.muted = true
    video.preload = 'auto'
    video.onloadeddata = () => {
      const { duration, videoWidth } = video
      // Sound alone is no slide.
      if (videoWidth === 0) end(undefined)
      else end(Number.isFinite(duration) ? Math.ceil(duration) : 0)
    }
    video.onerror = () => end(undefined)
    video.src = address
  })
