import { describe, expect, it } from 'vitest'
import { findNextAction } from '#renderer/features/visit/next-action.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import {
  aPassFor,
  aSettledVisit,
  aVisit,
  aVisitForInspection,
  aVisitInRepair,
} from '#tests/support/domain/a-visit.ts'

const wordOf = (visit: Visit): string | undefined => findNextAction(visit)?.word
const asked = { step: 'awaiting-approval' } as const

describe('the next thing to do with a visit', () => {
  it.each<[string, Visit, string | undefined]>([
    ['just received', aVisit(), 'inspect'],
    ['being checked, nothing offered', aVisit({ step: 'inspecting' }), 'quote'],
    ['offered, nobody asked', aVisit({ jobs: [aJob({ approval: 'pending' })] }), 'ask'],
    ['asked', aVisit({ ...asked, jobs: [aJob({ approval: 'pending' })] }), 'decide'],
    ['agreed', aVisit({ ...asked, jobs: [aJob()] }), 'order'],
    ['all declined', aVisit({ ...asked, jobs: [aJob({ approval: 'declined' })] }), 'leave'],
    ['ordered, in nobody’s hands', withoutTechnician(), 'dispatch'],
    ['dispatched', aVisitInRepair(asked), 'repair'],
    ['dispatched, film agreed and no contract signed', filmWithoutContract(), 'contract'],
    ['waiting for parts', aVisitInRepair({ step: 'waiting-parts' }), 'resume'],
    ['in repair', aVisitInRepair(), 'finish'],
    ['a supplement open', aVisitInRepair({ jobs: [aJob({ approval: 'pending' })] }), 'decide'],
    ['work done', aVisitInRepair({ jobs: [aJob({ isDone: true })] }), 'toInspection'],
    ['at inspection', aVisitForInspection(), 'inspection'],
    ['passed', passed(), 'settle'],
    ['settled', aSettledVisit(), 'deliver'],
    ['cancelled', aVisit({ paper: 'cancelled' }), undefined],
  ])('%s', (_when, visit, word) => {
    expect(wordOf(visit)).toBe(word)
  })
})

function withoutTechnician(): Visit {
  const { technicianId: _, ...visit } = aVisitInRepair(asked)
  return visit
}

function filmWithoutContract(): Visit {
  const film = aJob({ contract: { effects: '隔热', risks: '夜间视线变差' } })
  return aVisitInRepair({ ...asked, jobs: [film] })
}

function passed(): Visit {
  const visit = aVisitForInspection()
  return { ...visit, step: 'settlement', inspections: [aPassFor(visit)] }
}
