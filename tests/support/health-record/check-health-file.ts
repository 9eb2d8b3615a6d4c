import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

const schema: object = JSON.parse(
  readFileSync(new URL('../../fixtures/health-record.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv({ allErrors: true, strict: true }).compile(schema)

/** What a file of health records breaks in our own schema; empty when it is right. */
export function checkHealthFile(records: unknown): string[] {
  return validate(records)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
