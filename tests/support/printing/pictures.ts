import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A page in shades of grey: one byte for each point of the raster. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly shades: Uint8Array
}

// Coarse, so that a letter is a shade: its edges do not count, its place does.
const DPI = 20

/** The pages of a PDF file as pictures. */
export function picturesOf(file: string): Picture[] {
  const folder = mkdtempSync(join(tmpdir(), 'qiantai-pages-'))
  try {
    const into = join(folder, 'page')
    execFileSync('pdftoppm', ['-gray', '-r', String(DPI), file, into], { stdio: 'ignore' })
    return readdirSync(folder)
      .sort()
      .map((name) => readPgm(readFileSync(join(folder, name))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readPgm(bytes: Buffer): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'))
  if (head === null) throw new Error('not a grey picture')
  return {
    width: Number(head[1]),
    height: Number(head[2]),
    shades: bytes.subarray(head[0].length),
  }
}

/** How far two pictures are apart: 0 alike, 1 black against white, in the mean over their points. */
export function difference(one: Picture, other: Picture): number {
  const width = Math.min(one.width, other.width)
  const height = Math.min(one.height, other.height)
  let total = 0
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const a = one.shades[y * one.width + x] ?? 255
      const b = other.shades[y * other.width + x] ?? 255
      total += Math.abs(a - b)
    }
  }
  return total / (width * height * 255)
}

const pointsIn = (millimetres: number): number => Math.round((millimetres / 25.4) * DPI)

/** The picture as it were on paper that lay wrong in the printer. */
export const moveRight = (picture: Picture, millimetres: number): Picture =>
  move(picture, pointsIn(millimetres))

/** The same, fed too far. */
export const moveDown = (picture: Picture, millimetres: number): Picture =>
  move(picture, pointsIn(millimetres) * picture.width)

/** Rows follow one another, and the margins are white: what leaves one side does not count. */
function move(picture: Picture, by: number): Picture {
  const shades = new Uint8Array(picture.shades.length).fill(255)
  shades.set(picture.shades.subarray(0, shades.length - by), by)
  return { ...picture, shades }
}

/** A page that lies, as the upright sheet carries it: turned to the left, its top at the left edge. */
export function standUp(picture: Picture): Picture {
  const { width, height, shades } = picture
  const turned = new Uint8Array(shades.length)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      turned[(width - 1 - x) * height + y] = shades[y * width + x] ?? 255
    }
  }
  return { width: height, height: width, shades: turned }
}
