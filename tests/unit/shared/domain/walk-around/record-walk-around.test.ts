import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeIntake } from '#shared/domain/visit/start-visit.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { listWalkPoints } from '#shared/domain/walk-around/list-walk-points.ts'
import {
  recordWalkAround,
  type WalkAroundPatch,
} from '#shared/domain/walk-around/record-walk-around.ts'
import { confirmWalkAround, signWalkAround } from '#shared/domain/walk-around/sign-walk-around.ts'
import { answersOf, WALK_QUESTIONS } from '#shared/domain/walk-around/walk-around.ts'
import {
  answerRest,
  countAnswers,
  countOpen,
  itemOf,
  walkAroundOf,
} from '#shared/domain/walk-around/walk-around-of.ts'
import { WALK_POINTS } from '#shared/domain/walk-around/walk-point.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aJob } from '#tests/support/domain/a-job.ts'
import { anIntake, aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const car = { energy: 'petrol', kind: 'car' } as const
const advisor = anId<'Staff'>()
const record = (visit: Visit, patch: WalkAroundPatch, time = '09:10') =>
  recordWalkAround(visit, patch, { by: advisor, at: at(time) })
const seen = (visit: Visit, patch: WalkAroundPatch) => unwrap(record(visit, patch))

const INK = { path: 'M1 1L9 9', width: 100, height: 50 }
const signedByBoth = (visit: Visit): Visit =>
  unwrap(
    confirmWalkAround(unwrap(signWalkAround(visit, { ...INK, at: at('09:20') })), {
      by: advisor,
      at: at('09:21'),
    }),
  )

const anItem = fc
  .constantFrom(...WALK_POINTS)
  .chain((point) =>
    fc.record({ key: fc.constant(point.key), answer: fc.constantFrom(...answersOf(point)) }),
  )

describe('a walk-around nobody has begun', () => {
  it('is attached all the same, with every point not checked', () => {
    const walkAround = walkAroundOf(aVisit())
    const points = listWalkPoints(walkAround.tier, car)
    expect(countOpen(walkAround, points)).toBe(27)
    expect(walkAround.lamps).toBeUndefined()
    expect(walkAround.consents).toEqual({})
  })

  it.each([
    ['maintenance', 'express', [aJob({ category: 'maintenance-1' }), aJob({ category: 'minor' })]],
    ['a repair alone', 'standard', [aJob({ category: 'minor' })]],
    [
      'maintenance with hard repair',
      'standard',
      [aJob({ category: 'maintenance-2' }), aJob({ category: 'overhaul' })],
    ],
    ['work not known yet', 'standard', []],
  ] as const)('is as deep as its work: %s', (_work, tier, jobs) => {
    expect(walkAroundOf(aVisit({ jobs })).tier).toBe(tier)
  })

  it('is the usual round for a car on the hook, whatever was ordered', () => {
    const intake = anIntake({ arrival: 'towed' })
    expect(walkAroundOf(aVisit({ intake, jobs: [aJob({ category: 'maintenance-1' })] })).tier).toBe(
      'standard',
    )
  })
})

describe('writing down what was seen', () => {
  it('keeps what was written before, and says who looked last', () => {
    const first = seen(aVisit(), { items: [{ key: 'paint', answer: 'faulty', note: '右侧划痕' }] })
    const both = seen(first, { items: [{ key: 'tool-kit', answer: 'absent' }], lamps: [] })
    const walkAround = walkAroundOf(both)
    expect(itemOf(walkAround, 'paint')).toMatchObject({ answer: 'faulty', note: '右侧划痕' })
    expect(itemOf(walkAround, 'tool-kit').answer).toBe('absent')
    expect(walkAround).toMatchObject({ by: advisor, at: at('09:10'), lamps: [] })
  })

  it('counts every point of the round exactly once, whatever was answered', () => {
    fc.assert(
      fc.property(fc.array(anItem), (items) => {
        const walkAround = walkAroundOf(seen(aVisit(), { tier: 'full', items }))
        const points = listWalkPoints('full', car)
        const counts = Object.values(countAnswers(walkAround, points))
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60)
        const last = new Map(items.map(({ key, answer }) => [key, answer]))
        for (const { key } of points) {
          expect(itemOf(walkAround, key).answer).toBe(last.get(key) ?? 'not-checked')
        }
      }),
    )
  })

  it('takes an answer back to not checked without leaving a trace', () => {
    const once = seen(aVisit(), { items: [{ key: 'horn', answer: 'in-order' }] })
    const back = seen(once, { items: [{ key: 'horn', answer: 'not-checked', note: ' ' }] })
    expect(walkAroundOf(back).items).toEqual([])
  })

  it('takes a lamp reading and a consent back to not asked', () => {
    const asked = seen(aVisit(), { lamps: ['abs', 'engine'], consents: { 'road-test': 'no' } })
    expect(walkAroundOf(asked).lamps).toEqual(['engine', 'abs'])
    const back = seen(asked, { lamps: 'not-read', consents: { 'road-test': 'not-asked' } })
    expect(walkAroundOf(back)).not.toHaveProperty('lamps')
    expect(walkAroundOf(back).consents).toEqual({})
  })

  it('marks damage and belongings with it', () => {
    const visit = seen(aVisit(), {
      damage: [{ panel: 'bonnet', kind: 'chip' }],
      belongings: ['儿童座椅'],
    })
    expect(visit.intake).toMatchObject({
      damage: [{ panel: 'bonnet', kind: 'chip' }],
      belongings: ['儿童座椅'],
    })
  })

  it.each([
    [
      'an answer of another kind',
      'walk-around.answer-unknown',
      { items: [{ key: 'jack', answer: 'in-order' }] },
    ],
    [
      'a note longer than the paper',
      'walk-around.note-too-long',
      { items: [{ key: 'jack', answer: 'absent', note: '长'.repeat(201) }] },
    ],
  ] as const)('refuses %s', (_what, code, patch) => {
    expect(record(aVisit(), patch)).toMatchObject({ ok: false, code })
  })

  it('is refused before the car has come and after the bill', () => {
    expect(record(aVisit({ step: 'booked' }), {})).toMatchObject({
      code: 'walk-around.not-arrived',
    })
    expect(record(aVisit({ paper: 'settled' }), {})).toMatchObject({ code: 'visit.settled' })
  })
})

describe('answering a group at once', () => {
  it('fills what is open and leaves every answer that was given', () => {
    const points = listWalkPoints('standard', car)
    const begun = walkAroundOf(seen(aVisit(), { items: [{ key: 'headlamps', answer: 'faulty' }] }))
    const rest = answerRest(
      begun,
      points,
      (point) => answersOf(point)[0] ?? 'not-checked',
      'lights',
    )
    expect(rest.map(({ key }) => key)).toEqual(['brake-lamps', 'indicators', 'tail-lamps'])
    expect(rest.every(({ answer }) => answer === 'in-order')).toBe(true)
  })

  it('never writes over an answer, whatever was answered before', () => {
    fc.assert(
      fc.property(fc.array(anItem), (items) => {
        const begun = walkAroundOf(seen(aVisit(), { items }))
        const rest = answerRest(begun, WALK_POINTS, () => 'not-possible')
        for (const { key } of rest) expect(itemOf(begun, key).answer).toBe('not-checked')
        expect(
          countOpen(
            walkAroundOf(seen(aVisit(), { items: [...begun.items, ...rest] })),
            WALK_POINTS,
          ),
        ).toBe(0)
      }),
    )
  })
})

describe('the signatures', () => {
  it('stand under a sheet that no longer changes by itself', () => {
    const visit = signedByBoth(aVisit())
    const later = { ...visit, jobs: [aJob({ category: 'maintenance-1' })] }
    expect(walkAroundOf(later).tier).toBe('standard')
    expect(walkAroundOf(later).customerSignature).toEqual({ ...INK, at: at('09:20') })
  })

  it.each<[string, WalkAroundPatch]>([
    ['an answer', { items: [{ key: 'paint', answer: 'faulty' }] }],
    ['the depth', { tier: 'full' }],
    ['a lamp', { lamps: ['abs'] }],
    ['a consent', { consents: { wash: 'yes' } }],
    ['a mark', { damage: [{ panel: 'roof', kind: 'dent' }] }],
    ['a belonging', { belongings: ['雨伞'] }],
  ])('are lost when %s changes', (_what, patch) => {
    const { customerSignature, staffSignature } = walkAroundOf(seen(signedByBoth(aVisit()), patch))
    expect(customerSignature).toBeUndefined()
    expect(staffSignature).toBeUndefined()
  })

  it('stay when the same is written again', () => {
    const patch: WalkAroundPatch = {
      items: [{ key: 'paint', answer: 'faulty' }],
      consents: { wash: 'yes' },
    }
    const again = unwrap(record(signedByBoth(seen(aVisit(), patch)), patch, '10:00'))
    expect(walkAroundOf(again).customerSignature).toBeDefined()
    expect(walkAroundOf(again).staffSignature).toBeDefined()
  })

  it('are lost when the odometer is corrected, but not when only the promise moves', () => {
    const visit = signedByBoth(aVisit())
    const change = (km: number) =>
      unwrap(changeIntake(visit, anIntake({ mileageKm: km }), at('13:00'), at('09:30')))
    expect(walkAroundOf(change(58_213)).customerSignature).toBeDefined()
    expect(walkAroundOf(change(58_214)).customerSignature).toBeUndefined()
  })

  it('are refused empty, before the car has come, and after the bill', () => {
    const sign = (visit: Visit, path = INK.path) =>
      signWalkAround(visit, { ...INK, path, at: at('09:20') })
    expect(sign(aVisit(), '')).toMatchObject({ code: 'walk-around.signature-empty' })
    expect(sign(aVisit({ step: 'booked' }))).toMatchObject({ code: 'walk-around.not-arrived' })
    expect(sign(aVisit({ paper: 'delivered' }))).toMatchObject({ code: 'visit.settled' })
  })

  it('of the advisor need no question answered: not asked stays not asked', () => {
    const { consents } = walkAroundOf(signedByBoth(aVisit()))
    expect(WALK_QUESTIONS.some((question) => question in consents)).toBe(false)
  })
})
