import type { Job, Labour } from './job.ts'
import type { PartLine } from './part-line.ts'

type Work = Pick<Job, 'name' | 'category' | 'labour' | 'parts'>
type Likely = Pick<Job, 'likelyParts'>
type Background = Likely &
  Pick<Job, 'parts' | 'standardJobId' | 'grade' | 'steps' | 'free' | 'contract'>

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

/** Whether the same parts were named as likely; a writing that does not speak of them keeps them. */
export function isSameLikely(job: Likely, written: Likely): boolean {
  const before = job.likelyParts ?? []
  const after = written.likelyParts ?? before
  return isSame(before, after, 'price', 'name', 'number', 'brand', 'class', 'quantity', 'unit')
}

/** Whether what only the shop sees is the same: buying prices, grade, steps, why it is free. */
export function isSameBackground(job: Background, written: Background): boolean {
  return (
    isSame(job.parts, written.parts, 'cost') &&
    isSame(job.likelyParts ?? [], written.likelyParts ?? job.likelyParts ?? [], 'cost') &&
    (written.standardJobId ?? job.standardJobId) === job.standardJobId &&
    (written.grade ?? job.grade) === job.grade &&
    (written.steps ?? job.steps) === job.steps &&
    (written.free ?? job.free) === job.free &&
    (written.contract ?? job.contract) === job.contract
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
