/** A video kept as a file named by its content; it is always played without sound. */
export interface Video {
  /** SHA-256 of the file, 64 hex digits. */
  readonly hash: string
  /** Size of the file in bytes. */
  readonly size: number
  readonly mime: 'video/mp4' | 'video/webm'
  /** Length in whole seconds, rounded up. */
  readonly seconds: number
}

/** Largest video taken in, bytes: three minutes of 1080p at 4.5 Mbit/s. */
export const LARGEST_VIDEO = 100 * 1024 * 1024
