import type { PaperNode } from '../nodes.ts'
import type { LayoutOptions } from '../paper-input.ts'
import { BELOW, lookOf, SMALL_SIZE } from '../paper-look.ts'

/** A small photo and the words below it. */
export interface StripPhoto {
  /** A data URL, or the hash of a photo the paper lists. */
  readonly image: string
  readonly caption: string
}

const IN_A_ROW = 8
const COLUMN_GAP = 6
const SHAPE = 3 / 4

/** Small photos side by side, as many rows as they need. */
export function layoutPhotoStrip(
  photos: readonly StripPhoto[],
  options: LayoutOptions,
): PaperNode[] {
  const width = (lookOf(options).width - COLUMN_GAP * (IN_A_ROW - 1)) / IN_A_ROW
  const rows = Array.from({ length: Math.ceil(photos.length / IN_A_ROW) }, (_unused, row) =>
    photos.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW),
  )
  return rows.map((row) => ({
    columns: row.map(
      ({ image, caption }): PaperNode => ({
        stack: [
          { image, fit: [width, width * SHAPE] },
          { text: caption, fontSize: SMALL_SIZE },
        ],
        width,
      }),
    ),
    columnGap: COLUMN_GAP,
    unbreakable: true,
    margin: BELOW,
  }))
}
