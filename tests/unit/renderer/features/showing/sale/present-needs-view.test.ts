import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { presentNeedsView } from '#renderer/features/showing/sale/present-needs-view.ts'
import { lookShowIdOf, subjectOf } from '#renderer/features/showing/show-id.ts'
import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import { NOTHING_ASKED } from '#shared/domain/sales/needs/needs-sheet.ts'
import { suitBuyer } from '#shared/domain/sales/needs/suit-buyer.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue } from '#shared/i18n/load-catalogue.ts'
import { needsView } from '#shared/ipc/views/showroom-view.ts'
import { day } from '#shared/kernel/day.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { FAMILY, FOUR_CARS } from '#tests/support/papers/presentation-papers.ts'

const saleId = anId<'Sale'>()
const view = async (needs = FAMILY, isBeingAsked = false) =>
  presentNeedsView({
    saleId,
    needs,
    isBeingAsked,
    cars: suitBuyer(
      needs,
      { variants: FOUR_CARS, stock: [] },
      { shop: DEMO_SHOP, on: day('2026-11-20') },
    ),
    locale: 'zh-CN',
    currency: 'CNY',
    say: createSay(await loadCatalogue('zh-CN')),
  })

describe('needs on the counter display', () => {
  it('is a view that the contract lets through, named so that answers find their sale', async () => {
    const made = await view()
    expect(v.safeParse(needsView, made).success).toBe(true)
    expect(subjectOf(made.showId)).toEqual({ kind: 'needs', saleId })
    expect(subjectOf(lookShowIdOf(saleId, 'models'))).toEqual({ kind: 'models', saleId })
    expect(subjectOf(`${made.showId}:order`)).toBeUndefined()
    expect(subjectOf('needs:sale-x')).toBeUndefined()
  })

  it('keeps notes in free words off a display that stands in the open', async () => {
    const made = await view({ ...FAMILY, words: '预算其实可以再加五万' })
    expect(JSON.stringify(made)).not.toContain('再加五万')
  })

  it('has the best three that fit, the price in whole hundreds', async () => {
    const { cars } = await view()
    expect(cars.map(({ name }) => name)).toEqual(['小鹏 G6', '比亚迪 宋Pro DM-i', '上汽大众 朗逸'])
    expect(cars.every(({ isFitting }) => isFitting)).toBe(true)
    for (const { price } of cars) expect(price).toMatch(/^¥\d{3},\d00$/)
  })

  it('suggests no car before the first answer', async () => {
    const made = await view(NOTHING_ASKED, true)
    expect(made.known).toEqual([])
    expect(made.cars).toEqual([])
    expect(made.open).toContain('用途')
  })

  it('takes no energy named for any only once the sheet is kept', async () => {
    const needs = { ...NOTHING_ASKED, uses: ['family'] as const }
    const labels = async (isBeingAsked: boolean) =>
      (await view(needs, isBeingAsked)).known.map(({ label }) => label)
    expect(await labels(true)).toEqual(['用途'])
    expect(await labels(false)).toEqual(['用途', '能源'])
  })
})
