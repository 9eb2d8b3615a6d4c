import { isWithin, type Measurement } from './measurement.ts'

const number = (value: number, unit: Measurement['unit']): string =>
  unit === 'ms'
    ? `${value.toFixed(1)} ms`
    : unit === '×'
      ? `${value.toFixed(2)} ×`
      : `${value.toFixed(1)} %`

const row = (cells: readonly string[], widths: readonly number[]): string =>
  cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')

/** The table of docs/performance.md, with what stands behind each number below it. */
export function formatTable(measurements: readonly Measurement[]): string {
  const rows = [
    ['what', 'measured', 'bar', '', 'how'],
    ...measurements.map((measurement) => [
      measurement.what,
      number(measurement.value, measurement.unit),
      `≤ ${number(measurement.bar, measurement.unit)}`,
      isWithin(measurement) ? 'pass' : 'SHORT',
      measurement.how,
    ]),
  ]
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  const notes = measurements.flatMap(({ what, notes: lines }) =>
    lines.map((line) => `  ${what}: ${line}`),
  )
  return [...rows.map((cells) => row(cells, widths)), '', ...notes].join('\n')
}
