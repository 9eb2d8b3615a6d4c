import { appendFileSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SecurityFact } from '../../../build/check/format-security.mjs'

const FOLDER = fileURLToPath(new URL('../../../test-results/security/', import.meta.url))

/**
 * Writes down what was tried and how often it held, for the table of `npm run security`. The areas
 * stand in the table in the order of their files' names.
 */
export function tell(file: string, fact: SecurityFact): void {
  mkdirSync(FOLDER, { recursive: true })
  appendFileSync(`${FOLDER}${file}.jsonl`, `${JSON.stringify(fact)}\n`)
}
