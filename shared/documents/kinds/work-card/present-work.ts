import type { Job } from '#shared/domain/estimate/job.ts'
import { needsMutualCheck } from '#shared/domain/workshop/check-work.ts'
import { gradeNeededFor } from '#shared/domain/workshop/grade.ts'
import type { WorkCheck, WorkStep } from '#shared/domain/workshop/work-step.ts'
import { workerOf } from '#shared/domain/workshop/worker-of.ts'
import { formatHours } from '#shared/kernel/hours.ts'
import type { Line, LineCell, LineTable } from '../../blocks/line-table.ts'
import type { PaperInput } from '../../paper-input.ts'
import { createWording, type Wording } from '../../wording.ts'

/** Ticked by the record, or left to be ticked by hand. */
const box = (isTicked: boolean): LineCell => ({ text: '', boxes: [{ label: '', isTicked }] })

/** The agreed jobs with their steps, each with room to tick, to write a value and to sign. */
export function presentWork(input: PaperInput, jobs: readonly Job[]): LineTable {
  const wording = createWording(input)
  const { say } = wording
  return {
    head: [
      say('paper.work.step'),
      say('paper.work.need'),
      say('paper.work.value'),
      say('paper.work.done'),
      say('paper.work.signed'),
    ],
    lines: jobs.flatMap((job, index) => [
      headingOf(input, job, index + 1),
      ...(job.steps ?? []).map((step) => stepLine(input, step)),
      checkLine(input, say('paper.work.own-check'), job.selfCheck),
      ...(needsMutualCheck(job)
        ? [checkLine(input, say('paper.work.mutual-check'), job.mutualCheck)]
        : []),
    ]),
  }
}

/** `1. 更换前制动摩擦片　定额 1.20 h　高级技师　技师 刘志强`. */
function headingOf(input: PaperInput, job: Job, number: number): Line {
  const { say, gap } = createWording(input)
  const own = job.technicianId === undefined ? undefined : workerOf(input.visit, job)
  const grade = gradeNeededFor(job)
  const facts = [
    job.labour === undefined
      ? ''
      : say('paper.work.hours', { hours: formatHours(job.labour.hours) }),
    grade === 'junior' ? '' : say('paper.work.grade', { grade: say(`trade.grade.${grade}`) }),
    own === undefined ? '' : say('paper.work.technician', { name: input.staffName(own) }),
  ]
  const text = say('paper.work.job', { number, name: job.name })
  const note = facts.filter((fact) => fact !== '').join(gap)
  return { cells: [{ text, note }, '', '', '', ''], tone: 'group' }
}

function stepLine(input: PaperInput, step: WorkStep): Line {
  const wording = createWording(input)
  const { say } = wording
  return {
    cells: [
      step.name,
      step.isCheckPoint ? say('paper.work.check-point') : '',
      measuredText(step, wording),
      box(step.doneAt !== undefined),
      signedBy(input, step.by, step.doneAt),
    ],
  }
}

/** What was measured, else a line to write it on, with its unit. */
function measuredText({ value, unit }: WorkStep, { say }: Wording): string {
  if (unit === undefined) return value ?? ''
  return value === undefined ? say('paper.work.blank-value', { unit }) : `${value} ${unit}`
}

function checkLine(input: PaperInput, name: string, check: WorkCheck | undefined): Line {
  return {
    cells: [
      { text: name, isPlain: true },
      '',
      check?.note ?? '',
      box(check !== undefined),
      signedBy(input, check?.by, check?.at),
    ],
  }
}

function signedBy(
  input: PaperInput,
  by: WorkCheck['by'] | undefined,
  at: WorkCheck['at'] | undefined,
): string | LineCell {
  if (by === undefined || at === undefined) return ''
  return { text: input.staffName(by), note: createWording(input).time(at), isInline: true }
}
