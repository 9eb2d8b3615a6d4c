import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approveJob, declineJob } from '#shared/domain/approval/decide-job.ts'
import { addCharge } from '#shared/domain/estimate/change-charges.ts'
import { addJob, changeJob, removeJob } from '#shared/domain/estimate/change-jobs.ts'
import { compareEstimates } from '#shared/domain/estimate/compare-estimates.ts'
import { snapshotOf } from '#shared/domain/estimate/estimate-snapshot.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { money, sum } from '#shared/kernel/money.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aDraft, aJob, aLabour, aPart } from '#tests/support/domain/a-job.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anyCharge, anyJob } from '#tests/support/domain/arbitraries.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const yes = { method: 'phone', person: '王建国', at: at('10:15') } as const
const pads = aJob({ name: '前制动摩擦片', parts: [aPart()] })
const oil = aJob({ name: '机油', approval: 'pending' })
const visit = aVisit({ jobs: [pads, oil] })

describe('versions of an estimate', () => {
  it('are kept once the customer had answered, with the time of the last answer', () => {
    const answered = unwrap(approveJob(visit, oil.id, yes))
    const changed = unwrap(addJob(answered, anId(), aDraft({ name: '四轮定位' })))
    expect(changed.estimateVersion).toBe(2)
    expect(changed.estimates).toEqual([
      { version: 1, at: at('10:15'), jobs: answered.jobs, charges: [], total: 57_800 },
    ])
  })

  it('of a draft nobody has answered are not kept', () => {
    const draft = aVisit({ jobs: [oil] })
    expect(unwrap(removeJob(draft, oil.id)).estimates).toEqual([])
  })

  it('are not made of what only the shop sees', () => {
    const parts = pads.parts.map((part) => ({ ...part, cost: money(20_000) }))
    const known = unwrap(changeJob(visit, pads.id, { ...pads, parts, grade: 'senior' }))
    expect(known.jobs[0]).toMatchObject({ grade: 'senior', parts: [{ cost: 20_000 }] })
    expect(known).toMatchObject({ estimateVersion: 1, estimates: [] })
    expect(known.jobs[0]?.approval).toBe(pads.approval)
  })

  it('are numbered without a gap, however often the estimate changes', () => {
    const rewrite = (before: Visit, hours: number): Visit =>
      unwrap(changeJob(before, pads.id, { ...pads, labour: aLabour(hours) }))
    const later = [60, 70, 80].reduce(rewrite, visit)
    expect(later.estimates.map(({ version }) => version)).toEqual([1, 2, 3])
    expect(later.estimateVersion).toBe(4)
  })
})

describe('two versions held against each other', () => {
  const compare = (to: Visit, from: Visit = visit) =>
    compareEstimates(snapshotOf(from), snapshotOf(to))

  it('show what is added, changed, removed and the same', () => {
    const added = unwrap(addJob(visit, anId(), aDraft({ name: '四轮定位', labour: aLabour(100) })))
    const changed = unwrap(changeJob(added, pads.id, { ...pads, labour: aLabour(100), parts: [] }))
    const { lines } = compare(unwrap(removeJob(changed, oil.id)))
    expect(lines).toMatchObject([
      {
        name: '前制动摩擦片',
        change: 'changed',
        from: { counted: 48_800 },
        to: { counted: 18_000, answer: { state: 'pending', changedFrom: 48_800 } },
        difference: -30_800,
        labour: { from: { hours: 50 }, to: { hours: 100 } },
        parts: [{ name: '前制动摩擦片', from: pads.parts[0] }],
      },
      { name: '四轮定位', change: 'added', difference: 18_000 },
      { name: '机油', change: 'removed', difference: -9_000 },
    ])
    expect(compare(visit).lines.map(({ change }) => change)).toEqual(['same', 'same'])
  })

  it('count declined work at nothing: it left the total', () => {
    const declined = unwrap(declineJob(visit, oil.id, { ...yes, reason: '下次再做' }))
    expect(compare(declined).lines[1]).toMatchObject({
      change: 'changed',
      difference: -9_000,
      to: { counted: 0, answer: { state: 'declined' } },
    })
  })

  it('show charges beside jobs', () => {
    const charge = {
      id: anId<'Charge'>(),
      kind: 'towing',
      name: '拖车',
      amount: money(30_000),
    } as const
    const { lines, difference } = compare(unwrap(addCharge(visit, charge)))
    expect(lines.at(-1)).toMatchObject({ kind: 'charge', name: '拖车', change: 'added' })
    expect(difference).toBe(30_000)
  })

  it('differ line by line by exactly what the totals differ', () => {
    const pool = fc.tuple(
      fc.uniqueArray(anyJob, { selector: ({ id }) => id, maxLength: 8 }),
      fc.array(anyCharge, { maxLength: 4 }),
    )
    const masks = fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.nat(9000)), {
      minLength: 12,
      maxLength: 12,
    })
    fc.assert(
      fc.property(pool, masks, ([jobs, charges], keep) => {
        const inFrom = <T>(list: readonly T[]) => list.filter((_, index) => keep[index]?.[0])
        const inTo = <T>(list: readonly T[]) => list.filter((_, index) => keep[index]?.[1])
        const raised = inTo(jobs).map((job, index) =>
          job.labour === undefined
            ? job
            : { ...job, labour: { ...job.labour, rate: money(keep[index]?.[2] ?? 0) } },
        )
        const from = aVisit({ jobs: inFrom(jobs), charges: inFrom(charges) })
        const to = aVisit({ jobs: raised, charges: inTo(charges) })
        const { lines, difference } = compare(to, from)
        expect(sum(lines.map((line) => line.difference))).toBe(difference)
        for (const line of lines) {
          if (line.change === 'same') expect(line.difference).toBe(0)
        }
      }),
    )
  })
})
