import { withAttachment } from '#electron/services/attachments/attachment-file.ts'
import { mediaTypeOfPhoto } from '#electron/services/attachments/photo-kind.ts'
import { mediaTypeOfVideo, VIDEO_HEAD } from '#electron/services/attachments/video-kind.ts'
import { parseRange } from './parse-range.ts'
import { type Caching, responseHeaders } from './response-headers.ts'

/**
 * A kept photo, or the piece of a video that a player asks for. Undefined when the profile has no
 * file of that hash.
 */
export function serveAttachment(
  folder: string,
  hash: string,
  asked: string | null,
  caching: Caching,
): Promise<Response | undefined> {
  return withAttachment(folder, hash, async ({ size, read }) => {
    const head = await read(0, VIDEO_HEAD)
    const type = mediaTypeOfPhoto(head) ?? mediaTypeOfVideo(head) ?? 'application/octet-stream'
    const headers = { ...responseHeaders(type, caching), 'Accept-Ranges': 'bytes' }
    const range = parseRange(asked, size)
    if (range === 'unsatisfiable') {
      return new Response(null, {
        status: 416,
        headers: { ...headers, 'Content-Range': `bytes */${size}` },
      })
    }
    if (range === undefined) return new Response(body(await read(0, size)), { headers })
    const { from, to } = range
    return new Response(body(await read(from, to - from + 1)), {
      status: 206,
      headers: {
        ...headers,
        'Content-Range': `bytes ${from}-${to}/${size}`,
        'Content-Length': String(to - from + 1),
      },
    })
  })
}

/** A copy with a plain ArrayBuffer: what Response is typed to take. */
const body = (bytes: Uint8Array) => new Uint8Array(bytes)
