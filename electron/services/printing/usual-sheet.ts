import type { Printing } from './print-paper.ts'

const USUAL = [
  { name: 'A4', width: 2100, height: 2970 },
  { name: 'A5', width: 1480, height: 2100 },
] as const

/** The name every printer driver knows a sheet by; undefined for computer paper and labels. */
export const usualNameOf = ({
  width,
  height,
}: NonNullable<Printing['sheet']>): (typeof USUAL)[number]['name'] | undefined =>
  USUAL.find((sheet) => sheet.width === width && sheet.height === height)?.name
