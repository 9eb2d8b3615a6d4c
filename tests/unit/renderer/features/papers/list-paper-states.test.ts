import { describe, expect, it } from 'vitest'
import { chooseFirstPrinter } from '#renderer/features/papers/choose-first-printer.ts'
import { firstToShow, listPaperStates } from '#renderer/features/papers/list-paper-states.ts'
import type { IssuedPaper } from '#shared/domain/papers/issued-paper.ts'
import type { PaperKind } from '#shared/domain/papers/paper-kind.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { aSettledVisit, aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const issued = (visit: Visit, kind: PaperKind, number: string): IssuedPaper => ({
  id: anId(),
  visitId: visit.id,
  kind,
  number,
  locale: 'zh-CN',
  layoutVersion: 1,
  data: {},
  issuedAt: at('09:30'),
  issuedBy: anId(),
})

const stateOf = (visit: Visit, papers: readonly IssuedPaper[], kind: PaperKind) =>
  listPaperStates(visit, papers).find((state) => state.kind === kind)

describe('the papers of a visit', () => {
  it('show the correction, not the one it corrects', () => {
    const visit = aVisit({ jobs: [aJob()] })
    const papers = [
      issued(visit, 'estimate', 'BJ-20261120-001'),
      issued(visit, 'estimate', 'BJ-20261120-002'),
    ]
    const estimate = stateOf(visit, papers, 'estimate')
    expect(estimate).toMatchObject({ state: 'issued', paper: { number: 'BJ-20261120-002' } })
  })

  it('ask for a certificate only after big work', () => {
    const small = stateOf(aSettledVisit(), [], 'certificate')
    const overhauled = aSettledVisit({ jobs: [aJob({ category: 'overhaul' })] })
    const big = stateOf(overhauled, [], 'certificate')
    expect(small).toMatchObject({ state: 'possible', isRequired: false })
    expect(big).toMatchObject({ state: 'possible', isRequired: true })
  })

  it('begin with the next one due', () => {
    const visit = aVisit({ jobs: [aJob()] })
    const papers = [issued(visit, 'intake-inspection', 'JC-20261120-001')]
    expect(firstToShow(listPaperStates(visit, papers))).toBe('estimate')
  })
})

describe('the printer offered first', () => {
  const office = { name: 'Office', isDefault: true }
  const workshop = { name: 'Workshop', isDefault: false }

  it('is the one used last, else the usual one', () => {
    expect(chooseFirstPrinter([office, workshop], 'Workshop').name).toBe('Workshop')
    expect(chooseFirstPrinter([workshop, office], undefined).name).toBe('Office')
  })

  it('says when the last one is gone', () => {
    expect(chooseFirstPrinter([office], 'Workshop')).toEqual({ name: 'Office', isLastGone: true })
    expect(chooseFirstPrinter([], undefined)).toEqual({ name: undefined, isLastGone: false })
  })
})
