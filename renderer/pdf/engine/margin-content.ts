import type { PaperNode } from '#shared/documents/nodes.ts'
import type { MarginLine, PaperDefinition } from '#shared/documents/paper-definition.ts'

/** Where a page stands among the pages of its copy. */
export interface PagePlace {
  /** From 0. */
  readonly copy: number
  /** From 1, within the copy. */
  readonly page: number
  /** Pages of one copy. */
  readonly pages: number
}

/** Every copy is the same content and so has the same number of pages. */
export function placeOf(page: number, pageCount: number, copies: number): PagePlace {
  const pages = pageCount / Math.max(1, copies)
  if (!Number.isInteger(pages)) throw new Error(`${pageCount} pages do not make ${copies} copies`)
  return { copy: Math.floor((page - 1) / pages), page: ((page - 1) % pages) + 1, pages }
}

const FONT_SIZE = 8
const LINE_HEIGHT = 1.45

/** A header or footer of one page, in the middle of its margin's height. */
export function marginLine(
  line: MarginLine,
  place: PagePlace,
  margins: PaperDefinition['pageMargins'],
  height: number,
): PaperNode {
  const { left = '', center, right = '', fromPage: _first, ...style } = line
  const fontSize = style.fontSize ?? FONT_SIZE
  const top = Math.max(0, (height - fontSize * LINE_HEIGHT) / 2)
  const fill = (text: string): string =>
    text.replaceAll('{page}', String(place.page)).replaceAll('{pages}', String(place.pages))
  const ends: PaperNode[] = [
    { text: fill(left), width: '*' },
    { text: fill(right), width: center === undefined ? 'auto' : '*', alignment: 'right' },
  ]
  if (center !== undefined) ends.splice(1, 0, { text: fill(center), width: 'auto' })
  return {
    columns: ends,
    columnGap: 8,
    margin: [margins[0], top, margins[2], 0],
    ...style,
    fontSize,
  }
}

const LABEL_SIZE = 8
const LABEL_STEP = 10

/**
 * The copy's label along the right margin: upright characters one below the other, as Chinese
 * forms have it; words in Latin letters are turned by a quarter. To stand in the footer, whose
 * corner is the origin: a header would have no room left below it, and pdfmake would break the page.
 */
export function copyLabel(
  label: string,
  page: { readonly width: number; readonly height: number },
  [, , rightMargin, bottomMargin]: PaperDefinition['pageMargins'],
  { offset: { x, y } = { x: 0, y: 0 }, strip = 0 }: Pick<PaperDefinition, 'offset' | 'strip'> = {},
): PaperNode[] {
  // The right margin is already that of the shifted page: the label keeps its distance to the text.
  const middle = page.width - strip - (rightMargin + x - strip) / 2 + x
  const centre = page.height / 2 + y - (page.height - bottomMargin)
  if (LATIN.test(label)) return [turnedLabel(label, middle, centre, page.height)]
  const characters = [...label]
  const top = centre - (characters.length * LABEL_STEP) / 2
  return characters.map((character, index) => ({
    text: character,
    fontSize: LABEL_SIZE,
    noWrap: true,
    absolutePosition: { x: middle - LABEL_SIZE / 2, y: top + index * LABEL_STEP },
  }))
}

const LATIN = /^[\u0020-\u024f\u2010-\u2027]*$/

function turnedLabel(label: string, middle: number, centre: number, height: number): PaperNode {
  const length = Math.min(height, label.length * LABEL_SIZE)
  const box = LABEL_STEP + 4
  const text = label.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const place = `transform="translate(${box / 2 - LABEL_SIZE / 3} ${length / 2}) rotate(90)"`
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${box}" height="${length}">` +
      `<text ${place} font-size="${LABEL_SIZE}" text-anchor="middle">${text}</text></svg>`,
    absolutePosition: { x: middle - box / 2, y: centre - length / 2 },
  }
}
