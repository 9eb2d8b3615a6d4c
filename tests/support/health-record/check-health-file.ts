import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'

const here = dirname(fileURLToPath(import.meta.url))
const schema: object = JSON.parse(
  readFileSync(join(here, '../../fixtures/health-record.schema.json'), 'utf8'),
)
const validate = new Ajv({ allErrors: true, strict: true }).compile(schema)

/** What a file of health records breaks in our own schema; empty when it is right. */
export function checkHealthFile(records: unknown): string[] {
  return validate(records)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
