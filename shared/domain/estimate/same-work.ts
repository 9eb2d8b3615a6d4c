import type { Job, Labour } from './job.ts'
import type { PartLine } from './part-line.ts'

type Work = Pick<Job, 'name' | 'category' | 'labour' | 'parts'>

/**
 * Whether two writings of a job ask the customer for the same thing at the same price. The reason
 * is not part of it, and neither are the ids of part lines, which a form may give anew.
 */
export function isSameWork(a: Work, b: Work): boolean {
  return isSameTask(a, b) && a.labour?.rate === b.labour?.rate && isSame(a.parts, b.parts, 'price')
}

/** Whether the work itself is the same, whatever it costs: what the technician has to do. */
export function isSameTask(a: Work, b: Work): boolean {
  return (
    a.name === b.name &&
    a.category === b.category &&
    isSameTime(a.labour, b.labour) &&
    isSame(a.parts, b.parts, 'name', 'number', 'brand', 'class', 'quantity', 'unit')
  )
}

function isSameTime(a: Labour | undefined, b: Labour | undefined): boolean {
  return a?.hours === b?.hours
}

function isSame(
  a: readonly PartLine[],
  b: readonly PartLine[],
  ...fields: readonly (keyof PartLine)[]
): boolean {
  return (
    a.length === b.length &&
    a.every((part, index) => fields.every((field) => part[field] === b[index]?.[field]))
  )
}
