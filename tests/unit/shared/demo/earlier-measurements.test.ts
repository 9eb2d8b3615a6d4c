import { expect, it } from 'vitest'
import { wearOf } from '#renderer/ui/compare/wear/present-wear.ts'
import { buildDemoShop } from '#shared/demo/build-demo-shop.ts'
import { day } from '#shared/kernel/day.ts'
import type { Instant } from '#shared/kernel/instant.ts'

it('today’s worn parts have a history their wear can be told from', () => {
  const { visits } = buildDemoShop({
    today: day('2026-11-27'),
    now: '2026-11-27T02:00:00.000Z' as Instant,
    seed: 7,
    locale: 'zh-CN',
  })
  const here = visits.filter(({ delivery, paper }) => delivery === undefined && paper !== 'draft')
  const wears = here.flatMap((visit) => {
    const history = visits.filter(({ vehicleId }) => vehicleId === visit.vehicleId)
    return visit.comparisons
      .filter(({ measured }) => measured !== undefined)
      .map((comparison) => wearOf(comparison, visit, history))
  })
  const known = wears.filter((wear) => wear.kind === 'known')
  // The pads and tyres of the cars in the house; a battery does not wear by kilometres.
  expect(known.length).toBeGreaterThanOrEqual(4)
  for (const { per10000 } of known) expect(per10000).toBeLessThan(2500)
})
