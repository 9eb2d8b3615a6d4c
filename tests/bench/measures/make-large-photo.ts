import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

/** Twelve million pixels, as a phone takes them. */
const WIDTH = 4_000
const HEIGHT = 3_000

/** Writes a JPEG full of edges and grain, so that it is as hard to decode as a photo. */
export async function makeLargePhoto(page: Page, path: string, hue: number): Promise<void> {
  const base64 = await page.evaluate(
    async ({ width, height, start }) => {
      const canvas = new OffscreenCanvas(width, height)
      const pen = canvas.getContext('2d')
      if (pen === null) throw new Error('no canvas')
      let seed = start + 1
      const next = (): number => {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
        return seed / 2_147_483_648
      }
      for (let patch = 0; patch < 40_000; patch += 1) {
        pen.fillStyle = `hsl(${start + next() * 60} ${next() * 80}% ${next() * 100}%)`
        pen.fillRect(next() * width, next() * height, next() * 60, next() * 60)
      }
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
      const reader = new FileReader()
      await new Promise((resolve) => {
        reader.onload = resolve
        reader.readAsDataURL(blob)
      })
      return String(reader.result).split(',')[1] ?? ''
    },
    { width: WIDTH, height: HEIGHT, start: hue },
  )
  await writeFile(path, Buffer.from(base64, 'base64'))
}
