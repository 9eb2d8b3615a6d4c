import { readFileSync } from 'node:fs'
import { SAMPLE_NAMES, type SampleName } from '#tests/support/papers/read-visit-file.ts'

const folder = new URL('../../fixtures/', import.meta.url)

/** The text of a sample visit. */
export const readSampleText = (name: SampleName): string =>
  readFileSync(new URL(`visits/${name}.json`, folder), 'utf8')

/** The published schema of visit files. */
export const readVisitSchema = (): object =>
  JSON.parse(readFileSync(new URL('visit.schema.json', folder), 'utf8'))

type Data = Record<string, unknown> | unknown[]
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null

/** A sample as plain data, for a test to spoil. */
export const sampleData = (name: SampleName = 'brake-pads'): Record<string, unknown> =>
  JSON.parse(readSampleText(name))

/** All samples as plain data. */
export const allSampleData = (): Record<string, unknown>[] => SAMPLE_NAMES.map(sampleData)

/** Every place in the data, from the root inwards, as steps. */
export const placesIn = (value: unknown, at: readonly string[] = []): (readonly string[])[] =>
  isData(value)
    ? [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))]
    : [at]

/** The data with something else at a place; `undefined` takes the place away. */
export function withAt(data: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value
  const copy: Data = Array.isArray(data) ? [...data] : isData(data) ? { ...data } : {}
  const inner = withAt(Reflect.get(copy, step), rest, value)
  if (inner === undefined && rest.length === 0) {
    if (Array.isArray(copy)) copy.splice(Number(step), 1)
    else Reflect.deleteProperty(copy, step)
  } else Reflect.set(copy, step, inner)
  return copy
}

/** A sample with one value changed, as the text of a file: `/vehicle/vin`, `/jobs/0/labour/hours`. */
export const spoiledText = (pointer: string, value: unknown, name?: SampleName): string =>
  JSON.stringify(withAt(sampleData(name), pointer.split('/').slice(1), value))
