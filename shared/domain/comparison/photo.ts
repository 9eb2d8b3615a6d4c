/** A photo kept as a file named by its content; the record holds only what finds and previews it. */
export interface Photo {
  /** SHA-256 of the file, 64 hex digits. */
  readonly hash: string
  /** Size of the file in bytes. */
  readonly size: number
  readonly mime: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly width: number
  readonly height: number
  /** A small JPEG as a data URL, at most a few kilobytes. */
  readonly thumbnail: string
}
