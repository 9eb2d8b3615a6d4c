import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ComparisonId } from '#shared/domain/comparison/comparison.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import { readingOf } from '#shared/domain/comparison/reading.ts'
import { type PhoneGift, takeFromPhone } from '#shared/domain/comparison/take-from-phone.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aComparison } from '#tests/support/domain/a-comparison.ts'
import { aFinding } from '#tests/support/domain/a-finding.ts'
import { aSettledVisit, aVisitInRepair } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'

const photoOf = (letter: string): Photo => ({
  hash: letter.repeat(64),
  size: 1000,
  mime: 'image/jpeg',
  width: 800,
  height: 600,
  thumbnail: 'data:image/jpeg;base64,',
})
const old: PhoneGift = { kind: 'photo', side: 'old', photo: photoOf('a') }
const fresh: PhoneGift = { kind: 'photo', side: 'new', photo: photoOf('b') }
const value: PhoneGift = { kind: 'value', measured: readingOf(2.1), unit: 'mm' }
const pads = { part: '前制动摩擦片', position: '左前' }
const newId = (): ComparisonId => anId<'Comparison'>()

describe('what a technician’s phone sends', () => {
  it('begins the comparison of a part that has none, and fills in no limit', () => {
    const id = newId()
    const visit = unwrap(takeFromPhone(aVisitInRepair(), pads, old, id))
    expect(visit.comparisons).toEqual([
      { id, part: '前制动摩擦片', position: '左前', worseWhen: 'below', oldPhoto: photoOf('a') },
    ])
  })

  it('meets in one comparison: both photos and the value of a part', () => {
    let visit = aVisitInRepair()
    for (const gift of [old, fresh, value]) {
      visit = unwrap(
        takeFromPhone(visit, { part: ' 前制动摩擦片 ', position: '左前' }, gift, newId()),
      )
    }
    expect(visit.comparisons).toHaveLength(1)
    expect(visit.comparisons[0]).toMatchObject({
      oldPhoto: photoOf('a'),
      newPhoto: photoOf('b'),
      measured: 2100,
      unit: 'mm',
    })
  })

  it('keeps left and right apart', () => {
    const left = unwrap(takeFromPhone(aVisitInRepair(), pads, old, newId()))
    const both = unwrap(takeFromPhone(left, { ...pads, position: '右前' }, old, newId()))
    expect(both.comparisons.map(({ position }) => position)).toEqual(['左前', '右前'])
  })

  it('goes to the comparison it names, and by its name when that was taken off meanwhile', () => {
    const tyre = aComparison({ part: '轮胎' })
    const visit = aVisitInRepair({ comparisons: [tyre] })
    const named = unwrap(
      takeFromPhone(visit, { id: tyre.id, part: 'x', position: '' }, old, newId()),
    )
    expect(named.comparisons).toHaveLength(1)
    expect(named.comparisons[0]).toMatchObject({ part: '轮胎', oldPhoto: photoOf('a') })
    const gone = unwrap(takeFromPhone(visit, { id: newId(), ...pads }, old, newId()))
    expect(gone.comparisons.map(({ part }) => part)).toEqual(['轮胎', '前制动摩擦片'])
  })

  it('leaves a unit that stands, and knows the usual one of a part', () => {
    const fluid = { part: '制动液', position: '' }
    const wet: PhoneGift = { kind: 'value', measured: readingOf(3.5), unit: '' }
    const visit = unwrap(takeFromPhone(aVisitInRepair(), fluid, wet, newId()))
    // Water in brake fluid is worse the more there is of it.
    expect(visit.comparisons[0]).toMatchObject({ unit: '%', measured: 3500, worseWhen: 'above' })
    const again = unwrap(takeFromPhone(visit, fluid, { ...wet, unit: 'bar' }, newId()))
    expect(again.comparisons[0]?.unit).toBe('%')
  })

  it('takes away how the photos lay over each other, for it was for other photos', () => {
    const point = { x: 0.1, y: 0.1 }
    const laid = aComparison({
      ...pads,
      oldPhoto: photoOf('c'),
      newPhoto: photoOf('d'),
      alignment: { points: [point, point] } as never,
    })
    const visit = unwrap(
      takeFromPhone(
        aVisitInRepair({ comparisons: [laid] }),
        { id: laid.id, ...pads },
        fresh,
        newId(),
      ),
    )
    expect(visit.comparisons[0]).not.toHaveProperty('alignment')
    expect(visit.comparisons[0]?.oldPhoto).toEqual(photoOf('c'))
  })

  it('shows the old part in the finding of its name, unless one stands there', () => {
    const found = aFinding({ name: '前制动摩擦片' })
    const { photo: _, measured: __, unit: ___, ...bare } = found
    const other = { ...bare, id: anId<'Finding'>(), name: '轮胎' }
    let visit = aVisitInRepair({ findings: [bare, other] })
    for (const gift of [fresh, old, value]) {
      visit = unwrap(takeFromPhone(visit, pads, gift, newId()))
    }
    expect(visit.findings[0]).toMatchObject({ photo: photoOf('a'), measured: 2100, unit: 'mm' })
    expect(visit.findings[1]).toEqual(other)
    const again: PhoneGift = { kind: 'photo', side: 'old', photo: photoOf('c') }
    const later = unwrap(takeFromPhone(visit, pads, again, newId()))
    expect(later.findings[0]?.photo).toEqual(photoOf('a'))
    expect(later.comparisons[0]?.oldPhoto).toEqual(photoOf('c'))
  })

  it('is refused by a visit that is closed, and without a part', () => {
    expect(takeFromPhone(aSettledVisit(), pads, old, newId())).toMatchObject({
      code: 'visit.settled',
    })
    expect(
      takeFromPhone(aVisitInRepair(), { part: '  ', position: '' }, old, newId()),
    ).toMatchObject({ code: 'comparison.part-empty' })
  })

  it('sent twice changes nothing the second time, in whatever order it comes', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([old, fresh, value], { minLength: 1 }), (gifts) => {
        const send = (from: ReturnType<typeof aVisitInRepair>) =>
          gifts.reduce((visit, gift) => unwrap(takeFromPhone(visit, pads, gift, newId())), from)
        const once = send(aVisitInRepair())
        expect(send(once).comparisons).toEqual(once.comparisons)
        expect(once.comparisons).toHaveLength(1)
      }),
    )
  })
})
