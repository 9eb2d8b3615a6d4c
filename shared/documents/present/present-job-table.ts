import type { Approval } from '#shared/domain/approval/approval.ts'
import type { Job } from '#shared/domain/estimate/job.ts'
import {
  type BilledPart,
  computeJobAmount,
  listBilledParts,
} from '#shared/domain/estimate/price-job.ts'
import type { Line, LineCell, LineTable } from '../blocks/line-table.ts'
import type { PaperInput } from '../paper-input.ts'
import { createWording, type Wording } from '../wording.ts'
import { labourCells, partOrigin, partPrices, partQuantity } from './present-lines.ts'

/**
 * Jobs with their labour and parts below them, each job with its sum and the customer's answer:
 * what is decided job by job is shown job by job. Declined work is struck.
 */
export function presentJobTable(input: PaperInput, jobs: readonly Job[]): LineTable {
  const wording = createWording(input)
  const { say } = wording
  return {
    head: [
      say('paper.item'),
      say('paper.item-kind'),
      say('paper.hours-or-quantity'),
      say('paper.unit-price'),
      say('paper.amount'),
      say('paper.job-sum'),
      say('paper.answer'),
    ],
    lines: jobs.flatMap((job, index) => linesOf(job, index + 1, wording)),
  }
}

function linesOf(job: Job, number: number, wording: Wording): Line[] {
  const { say, amount } = wording
  const isDeclined = job.approval.state === 'declined'
  const heading: Line = {
    cells: [
      { text: `${number}. ${job.name}`, note: job.reason },
      say(`trade.category.${job.category}`),
      '',
      '',
      '',
      amount(computeJobAmount(job)),
      answerCell(job.approval, wording),
    ],
    tone: isDeclined ? 'struck-group' : 'group',
  }
  const labour = labourLine(job, wording)
  const parts = listBilledParts(job).map((part) => partLine(part, wording))
  const details = labour === undefined ? parts : [labour, ...parts]
  return [
    heading,
    ...details.map((cells): Line => ({ cells, ...(isDeclined ? { tone: 'struck' } : {}) })),
  ]
}

function labourLine(job: Job, wording: Wording): Line['cells'] | undefined {
  if (job.labour === undefined) return undefined
  const { say } = wording
  const [hours, rate, asked] = labourCells(job, wording)
  return [say('paper.labour-line'), '', say('paper.hours-value', { hours }), rate, asked, '', '']
}

function partLine(part: BilledPart, wording: Wording): Line['cells'] {
  const hasOrigin = part.number !== undefined || part.brand !== undefined
  return [
    { text: part.name, note: hasOrigin ? partOrigin(part, wording) : '', isInline: true },
    wording.say(`trade.class.${part.class}`),
    partQuantity(part),
    ...partPrices(part, wording),
    '',
    '',
  ]
}

function answerCell(approval: Approval, { say, time }: Wording): LineCell {
  if (approval.state === 'pending') {
    const answers = [say('paper.agreed'), say('paper.not-agreed')]
    return { text: '', boxes: answers.map((label) => ({ label, isTicked: false })) }
  }
  const answer = approval.state === 'approved' ? say('paper.agreed') : say('paper.not-agreed')
  const method = say(`trade.method.${approval.method}`)
  const again =
    approval.state === 'declined' && approval.offerAgainOn !== undefined
      ? `\n${say('paper.next-time')} ${approval.offerAgainOn}`
      : ''
  return { text: answer, note: `${method} ${time(approval.at)}${again}`, isPlain: true }
}
