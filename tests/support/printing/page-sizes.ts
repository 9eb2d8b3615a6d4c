import { execFileSync } from 'node:child_process'

/** Width and height of each page of a PDF file in millimetres, as a printer would take them. */
export function pdfPageSizes(file: string): [width: number, height: number][] {
  const told = execFileSync('pdfinfo', ['-f', '1', '-l', '-1', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const sizes = told.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/gm)
  return [...sizes].map(([, width, height]) => [inMillimetres(width), inMillimetres(height)])
}

const inMillimetres = (points: string | undefined): number => (Number(points) / 72) * 25.4
