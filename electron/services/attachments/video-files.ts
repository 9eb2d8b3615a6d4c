import { LARGEST_VIDEO, type Video } from '#shared/domain/wall/video.ts'
import type { VideoProblem } from '#shared/ipc/contract.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { keepAttachment } from './attachment-file.ts'
import { mediaTypeOfVideo } from './video-kind.ts'

/** Keeps a video for the wall, judged by its content like a photo. */
export async function saveVideo(
  folder: string,
  bytes: Uint8Array,
): Promise<Result<Pick<Video, 'hash' | 'size' | 'mime'>, VideoProblem>> {
  const size = bytes.byteLength
  if (size > LARGEST_VIDEO) return fail('video.too-large', { size, limit: LARGEST_VIDEO })
  const mime = mediaTypeOfVideo(bytes)
  if (mime === undefined) return fail('video.not-a-video')
  const kept = await keepAttachment(folder, bytes)
  return kept.ok ? ok({ ...kept.value, mime }) : kept
}
