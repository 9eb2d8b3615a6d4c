import { describe, expect, it } from 'vitest'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { linkRework, unlinkRework } from '#shared/domain/rework/link-rework.ts'
import { listReworkChoices } from '#shared/domain/rework/list-rework-choices.ts'
import { day } from '#shared/kernel/day.ts'
import { aJob, aPart } from '#tests/support/domain/a-job.ts'
import { aDeliveredVisit, aReworkOf, aVisitAfter } from '#tests/support/domain/a-rework.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const pads = aJob({ name: '更换前制动摩擦片', parts: [aPart()], isDone: true })
const service = aJob({ name: '二级维护', category: 'maintenance-2' })
const ids = { nextJobId: () => anId<'Job'>(), nextPartId: () => anId<'PartLine'>() }

describe('what may have come back', () => {
  const earlier = aDeliveredVisit({ jobs: [pads, service] })
  const choicesOn = (on: string, atKm: number) =>
    listReworkChoices([earlier], {
      visit: aVisitAfter(earlier, on),
      now: at('09:00', on),
      on: day(on),
      atKm,
    })

  it('puts what is still under warranty first: here the special repair ran out after ten days', () => {
    const found = choicesOn('2026-12-10', 59_000)
    expect(found.map(({ job, isCovered }) => [job.name, isCovered])).toEqual([
      ['二级维护', true],
      ['更换前制动摩擦片', false],
    ])
    expect(found[0]?.term).toMatchObject({ untilOn: '2026-12-20', untilKm: 63_218 })
  })

  it('asks the odometer too', () => {
    expect(choicesOn('2026-11-22', 63_219).every(({ isCovered }) => !isCovered)).toBe(true)
  })

  it('leaves out other cars, this visit and what never was settled', () => {
    const visit = aVisitAfter(earlier, '2026-11-25')
    const others = [
      aDeliveredVisit({ jobs: [pads] }),
      aVisit({ vehicleId: earlier.vehicleId }),
      visit,
    ]
    expect(
      listReworkChoices(others, { visit, now: at('09:00', '2026-11-25'), on: visit.day, atKm: 1 }),
    ).toEqual([])
  })
})

describe('a visit tied to its cause', () => {
  const earlier = aDeliveredVisit({ jobs: [pads] })

  it('has the job again: same work, same price, free and unanswered', () => {
    const visit = aReworkOf([earlier], aVisitAfter(earlier, '2026-11-25'))
    const [job] = visit.jobs
    expect(job).toMatchObject({
      name: '更换前制动摩擦片',
      free: 'rework',
      reason: '还是有异响',
      isDone: false,
      approval: { state: 'pending' },
    })
    expect(job?.id).not.toBe(pads.id)
    expect(job?.parts[0]).toMatchObject({ price: 39_800 })
    expect(job?.parts[0]?.id).not.toBe(pads.parts[0]?.id)
    expect(job === undefined ? undefined : computeJobAmount(job)).toBe(0)
    expect(visit.rework).toMatchObject({
      ofVisitId: earlier.id,
      ofNumber: 'RO-20261120-001',
      ofSettlement: 'JS-20261120-001',
      jobIds: [pads.id],
      items: [{ ofJobId: pads.id, jobId: job?.id, wasCovered: true, repairs: 1, days: 10 }],
    })
  })

  it.each([
    ['without jobs', { choices: [] }, 'rework.no-jobs'],
    ['without a word of the customer', { complaint: ' ' }, 'rework.complaint-empty'],
  ])('is refused %s', (_how, given, code) => {
    const visit = aVisitAfter(earlier, '2026-11-25')
    const choices = listReworkChoices([earlier], {
      visit,
      now: visit.arrivedAt,
      on: visit.day,
      atKm: 58_600,
    })
    const linked = linkRework(visit, { choices, complaint: '异响', ...ids, ...given })
    expect(linked).toMatchObject({ ok: false, code })
  })

  it('goes back to one visit only, and once only', () => {
    const second = aDeliveredVisit({ jobs: [service], vehicleId: earlier.vehicleId })
    const visit = aVisitAfter(earlier, '2026-11-25')
    const choices = listReworkChoices([earlier, second], {
      visit,
      now: visit.arrivedAt,
      on: visit.day,
      atKm: 58_600,
    })
    expect(linkRework(visit, { choices, complaint: '异响', ...ids })).toMatchObject({
      code: 'rework.several-visits',
    })
    const linked = aReworkOf([earlier], visit)
    expect(linkRework(linked, { choices: [], complaint: '异响', ...ids })).toMatchObject({
      code: 'rework.linked',
    })
  })

  it('can be untied while it is a draft, and its jobs go with it', () => {
    const before = aVisitAfter(earlier, '2026-11-25', { jobs: [service] })
    const untied = unlinkRework(aReworkOf([earlier], before))
    expect(untied).toMatchObject({ ok: true, value: { jobs: [service] } })
    expect(untied.ok && untied.value.rework).toBeUndefined()
  })

  it('stays tied once the order binds both sides', () => {
    const ordered = {
      ...aReworkOf([earlier], aVisitAfter(earlier, '2026-11-25')),
      paper: 'ordered' as const,
    }
    expect(unlinkRework(ordered)).toMatchObject({ code: 'rework.ordered' })
    expect(unlinkRework(aVisit())).toMatchObject({ code: 'rework.none' })
  })
})
