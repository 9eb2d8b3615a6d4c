import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Verdict } from './shop/judge-records.ts'

/** What a fault did to the shop's records, a row of the table in docs/reliability.md. */
export interface Outcome {
  readonly fault: string
  /** How often it was done. */
  readonly times: number
  /** Saves the desk had acknowledged in the meantime. */
  readonly acknowledged: number
  readonly missing: number
  /** Visits, totals or journal entries that did not agree with the rest. */
  readonly broken: number
  /** What was seen besides. */
  readonly note?: string
}

const FOLDER = fileURLToPath(new URL('../../test-results/fault-outcomes/', import.meta.url))

/** Keeps a row for the table that the command prints at the end. */
export async function keepOutcome(order: number, outcome: Outcome): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  const name = `${String(order).padStart(2, '0')}.json`
  await writeFile(`${FOLDER}${name}`, JSON.stringify(outcome))
}

/** Several looks at the records as one row. */
export const sumUp = (
  fault: string,
  verdicts: readonly Verdict[],
  acknowledged: number,
  note?: string,
): Outcome => ({
  fault,
  times: verdicts.length,
  acknowledged,
  missing: verdicts.reduce((sum, { missing }) => sum + missing.length, 0),
  broken: verdicts.reduce((sum, { broken }) => sum + broken.length, 0),
  ...(note === undefined ? {} : { note }),
})
