import type {
  FinalInspection,
  InspectionItem,
  InspectionItemKind,
} from '#shared/domain/inspection/final-inspection.ts'
import { inspectionItemsFor } from '#shared/domain/inspection/inspection-items.ts'
import type { Line, LineTable } from '../../blocks/line-table.ts'
import type { PaperInput } from '../../paper-input.ts'
import { createWording } from '../../wording.ts'
import { measuredOn } from './present-checks.ts'

/** The standing items, then the jobs, each with what was seen, the result and the inspector. */
export function presentInspectionItems(
  input: PaperInput,
  inspection: FinalInspection | undefined,
): LineTable {
  const { say } = createWording(input)
  const items = inspection?.items ?? inspectionItemsFor(input.visit)
  const standing = items.filter((item) => !isJob(item))
  const jobs = items.filter(isJob)
  const inspector = inspection === undefined ? '' : input.staffName(inspection.inspectorId)
  const group = (name: string): Line => ({ cells: [name, '', '', '', ''], tone: 'group' })
  const lines = (group: readonly InspectionItem[]): Line[] =>
    group.map((item) => lineOf(input, item, inspector))
  return {
    head: [
      say('paper.inspection.item'),
      say('paper.inspection.requirement'),
      say('paper.inspection.value'),
      say('paper.inspection.result'),
      say('paper.inspection.inspector'),
    ],
    lines: [
      ...(jobs.length === 0 ? [] : [group(say('paper.inspection.jobs')), ...lines(jobs)]),
      group(say('paper.inspection.standing')),
      ...lines(standing),
    ],
  }
}

const isJob = ({ key }: InspectionItem): boolean => key.startsWith('job:')

function lineOf(input: PaperInput, item: InspectionItem, inspector: string): Line {
  const { say } = createWording(input)
  const { key, answer } = item
  const job = input.visit.jobs.find(({ id }) => key === `job:${id}`)
  // What the technician measured stands for what the inspector did not measure again.
  const value = item.value ?? (job === undefined ? '' : measuredOn(input, job))
  // A sheet that was never filled in is blank; "not checked" is an answer somebody gave.
  const isBlank = inspector === ''
  return {
    cells: [
      ...wordsOf(item, input),
      value,
      isBlank ? '' : say(`trade.answer.${answer}`),
      inspector,
    ],
  }
}

/** What is looked at, and what is asked of it. `job:` items carry their name. */
function wordsOf({ key, name = '' }: InspectionItem, input: PaperInput): [string, string] {
  const { say } = createWording(input)
  if (key.startsWith('job:')) return [name, say('paper.need.job')]
  const item = key as InspectionItemKind
  return [say(`trade.item.${item}`), say(`paper.need.${item}`)]
}
