import type { PathStep } from './field-change.ts'

export type Fields = Readonly<Record<string, unknown>>

/** Whether a value has fields: an object that is no list. */
export const hasFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What tells the elements of a list apart, the surest first. */
const IDENTITIES = ['id', 'key', 'point', 'step', 'version', 'jobId', 'variantId', 'code', 'kind']

/** What an element is called by, the best first. */
const NAMES = [
  'name',
  'jobName',
  'part',
  'carName',
  'car',
  'label',
  'number',
  'title',
  'key',
  'point',
  'panel',
  'place',
  'jobId',
  'trader',
  'version',
  'kind',
  'method',
  'what',
  'at',
  'on',
]

/**
 * The field by which the elements of two lists are the same element; undefined where no field tells
 * all of them apart, and their place has to do.
 */
export function identityOf(
  before: readonly Fields[],
  after: readonly Fields[],
): string | undefined {
  return IDENTITIES.find((field) => isDistinct(before, field) && isDistinct(after, field))
}

const isDistinct = (list: readonly Fields[], field: string): boolean => {
  const values = list.map((each) => each[field])
  return (
    values.every((value) => typeof value === 'string' || typeof value === 'number') &&
    new Set(values).size === values.length
  )
}

/** An element as a step of a path; `place` counts from 1. */
export function stepOf(element: Fields, place: number): PathStep {
  const namedBy = NAMES.find((field) => {
    const value = element[field]
    return typeof value === 'number' || (typeof value === 'string' && value !== '')
  })
  return namedBy === undefined ? { place } : { namedBy, name: element[namedBy] }
}
