import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chooseKept,
  KEPT_DAYS,
  KEPT_HOURS,
  KEPT_MONTHS,
  type KeepableSnapshot,
} from '#shared/domain/snapshot/choose-kept.ts'
import { SNAPSHOT_REASONS } from '#shared/domain/snapshot/snapshot.ts'
import { addMinutes, dayOf, type Instant, instantOf } from '#shared/kernel/instant.ts'

const NOW = '2026-11-27T14:30:00.000Z' as Instant
const HOUR = 60
const DAY = 24 * HOUR

/** One taken so many minutes ago; the later, the more it holds. */
const taken = (minutesAgo: number, own: Partial<KeepableSnapshot> = {}): KeepableSnapshot => ({
  takenAt: addMinutes(NOW, -minutesAgo),
  seq: 10_000_000 - minutesAgo,
  reason: 'hourly',
  ...own,
})

const snapshot = fc.record({
  takenAt: fc
    .integer({ min: Date.parse('2024-01-01'), max: Date.parse('2027-03-01') })
    .map((ms) => instantOf(ms)),
  seq: fc.integer({ min: 1, max: 5000 }),
  reason: fc.constantFrom(...SNAPSHOT_REASONS),
})
const snapshots = fc.array(snapshot, { maxLength: 200 })

describe('kept snapshots', () => {
  it('are one for each of the last 24 hours, 14 days and 12 months of a shop that never rests', () => {
    const all = Array.from({ length: 2 * 365 * 24 }, (_, i) => taken(i * HOUR))
    const kept = chooseKept(all, NOW)
    expect(kept.slice(0, KEPT_HOURS)).toEqual(all.slice(0, KEPT_HOURS))
    expect(new Set(kept.map(({ takenAt }) => dayOf(takenAt, 0).slice(0, 7))).size).toBe(KEPT_MONTHS)
    // The hours lie on two days, the days in one or two months.
    expect(kept.length).toBeLessThanOrEqual(KEPT_HOURS + KEPT_DAYS + KEPT_MONTHS)
    expect(kept.length).toBeGreaterThanOrEqual(KEPT_HOURS + KEPT_DAYS - 2 + KEPT_MONTHS - 2)
  })

  it('stay when the shop is shut for a year', () => {
    const all = Array.from({ length: 20 }, (_, i) => taken(365 * DAY + i * HOUR))
    expect(chooseKept(all, NOW)).toEqual(all)
  })

  it('are the newest of their hour', () => {
    const [late, early] = [taken(5), taken(20)]
    expect(chooseKept([early, late], NOW)).toEqual([late])
  })

  it('go by the hours and days of the shop, not of UTC', () => {
    // 23:50 and 00:10 in Beijing: two days, and one in UTC.
    const evening = taken(0, { takenAt: '2026-11-26T15:50:00.000Z' as Instant, seq: 1 })
    const night = taken(0, { takenAt: '2026-11-26T16:10:00.000Z' as Instant, seq: 2 })
    const later = Array.from({ length: KEPT_HOURS }, (_, i) => taken(-60 * (i + 1), { seq: 3 + i }))
    expect(chooseKept([evening, night, ...later], NOW, 480)).toContain(evening)
    expect(chooseKept([evening, night, ...later], NOW, 0)).not.toContain(evening)
  })

  it('hold what was taken before an upgrade or a restore for 14 days', () => {
    const newer = Array.from({ length: 40 }, (_, i) => taken(i * HOUR))
    const before = taken(13 * DAY + 1, { reason: 'before-upgrade' })
    const same = taken(13 * DAY, { reason: 'hourly' })
    const old = taken(15 * DAY, { reason: 'before-restore' })
    const oldSame = taken(15 * DAY - 1)
    const kept = chooseKept([...newer, before, same, old, oldSame], NOW)
    expect(kept).toContain(before)
    expect(kept).not.toContain(old)
  })

  it('are not crowded out by dates of the future', () => {
    const wrong = Array.from({ length: 100 }, (_, i) =>
      taken(-(1000 * DAY) - i * DAY, { seq: 1 + i }),
    )
    const right = Array.from({ length: KEPT_HOURS }, (_, i) => taken(i * HOUR))
    const kept = chooseKept([...wrong, ...right], NOW)
    for (const each of right) expect(kept).toContain(each)
  })

  it('are not crowded out by what is left of an earlier journal', () => {
    const before = Array.from({ length: 100 }, (_, i) => taken(100 * DAY + i * DAY))
    const anew = Array.from({ length: KEPT_HOURS }, (_, i) => taken(i * HOUR, { seq: 100 - i }))
    const kept = chooseKept([...before, ...anew], NOW)
    for (const each of anew) expect(kept).toContain(each)
  })

  it('are never without the newest, nor more than the rule allows', () => {
    fc.assert(
      fc.property(snapshots, (all) => {
        const kept = chooseKept(all, NOW, 480)
        const most = Math.max(...all.map(({ seq }) => seq))
        if (all.length > 0) expect(kept[0]?.seq).toBe(most)
        const usual = kept.filter(({ reason }) => !reason.startsWith('before-'))
        // Twice the rule where clock and journal disagree.
        expect(usual.length).toBeLessThanOrEqual(2 * (KEPT_HOURS + KEPT_DAYS + KEPT_MONTHS))
        for (const each of kept) expect(all).toContain(each)
      }),
    )
  })

  it('are the same whether the others are there or not, and in whatever order they come', () => {
    fc.assert(
      fc.property(snapshots, (all) => {
        const kept = chooseKept(all, NOW)
        expect(chooseKept(kept, NOW)).toEqual(kept)
        const names = ({ seq, takenAt }: KeepableSnapshot) => `${seq} ${takenAt}`
        const turned = chooseKept([...all].reverse(), NOW)
        expect(turned.map(names)).toEqual(kept.map(names))
      }),
    )
  })

  it('that are thrown away are older than one that stays', () => {
    fc.assert(
      fc.property(snapshots, (all) => {
        const kept = new Set(chooseKept(all, NOW))
        const newest = Math.max(...[...kept].map(({ seq }) => seq))
        for (const each of all) if (!kept.has(each)) expect(each.seq).toBeLessThanOrEqual(newest)
      }),
    )
  })
})
