import { type PreparedPhoto, preparePhoto } from './prepare-photo.ts'

/** The bytes of a file, its kind already judged by its first bytes. */
export interface ToPhotoWorker {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly kind: string
}

/** Undefined: it begins like a picture and cannot be drawn. */
export type FromPhotoWorker = PreparedPhoto | undefined

// The renderer compiles with the window's types; in a worker `self` is its end of the line.
const line = self as unknown as {
  onmessage: ((event: { readonly data: ToPhotoWorker }) => void) | null
  postMessage(answer: FromPhotoWorker, transfer: readonly ArrayBuffer[]): void
}

line.onmessage = ({ data }) => {
  // A fault (no memory, no canvas) is thrown where the window hears it, and is no "not an image".
  void preparePhoto(data.bytes, data.kind).then(
    (photo) => line.postMessage(photo, photo === undefined ? [] : [photo.bytes.buffer]),
    (fault: unknown) =>
      setTimeout(() => {
        throw fault
      }),
  )
}
