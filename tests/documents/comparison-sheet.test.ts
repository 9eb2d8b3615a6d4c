import { describe, expect, it } from 'vitest'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { computeCosts } from '#shared/domain/sales/presentation/compute-costs.ts'
import { formatRounded } from '#shared/kernel/format-money.ts'
import { add } from '#shared/kernel/money.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'
import { FOUR_CARS, printComparisonSheet } from '#tests/support/papers/presentation-papers.ts'

/** Widths of the drawn parts of the bars, bar by bar, the key above them left out. */
const barsIn = (definition: unknown): number[][] => {
  const found: number[][] = []
  const look = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) look(each)
    else if (typeof node === 'object' && node !== null) {
      const { canvas } = node as { canvas?: { type: string; w: number }[] }
      const parts = canvas?.filter(({ type }) => type === 'rect') ?? []
      if (parts.length === 3) found.push(parts.map(({ w }) => w))
      for (const each of Object.values(node)) look(each)
    }
  }
  look(definition)
  return found
}

describe('the comparison sheet', () => {
  it('has each model with how soon it can be had, its facts, what differs and what is best', async () => {
    const { text } = await printComparisonSheet()
    for (const words of [
      '车型对比单',
      'CB-20261120-001',
      '销售顾问孙倩',
      '上汽大众朗逸2026款1.5L自动满逸版现车2台',
      '在途1台',
      '需订车',
      '◆轴距2,688mm2,712mm2,890mm3,005mm★',
      '◆厂商指导价¥120,900★',
      '变速箱自动自动自动自动',
      '◆全景天窗无无有无',
      '◆油耗（WLTC）5.69L/100km3.79L/100km★—6.5L/100km',
    ]) {
      expect(text).toContain(words)
    }
  })

  it('adds up price and running cost of each, with all that it takes for granted', async () => {
    const { text, input } = await printComparisonSheet()
    for (const car of FOUR_CARS) {
      const last = computeCosts(car, input.costs).at(-1)
      if (last === undefined) throw new Error('five years have a last one')
      const total = add(car.guidePrice, last.total)
      expect(text).toContain(formatRounded(total, 'CNY'))
      expect(text).toContain(formatRounded(last.energy, 'CNY'))
      expect(text).toContain(formatRounded(last.upkeep, 'CNY'))
    }
    for (const words of ['每年公里数：24,000', '家充占比（%）：90', '不含保险、税费、停车和折旧']) {
      expect(text).toContain(words)
    }
  })

  it('draws the bars on one scale: the dearest is as wide as the room', async () => {
    const { definition, input } = await printComparisonSheet()
    const widths = barsIn(definition).map((parts) => parts.reduce((sum, part) => sum + part, 0))
    const totals = FOUR_CARS.map((car) => {
      const last = computeCosts(car, input.costs).at(-1)
      return car.guidePrice + (last?.total ?? 0)
    })
    expect(widths).toHaveLength(4)
    const [scale] = widths.map((width, index) => width / (totals[index] ?? 1))
    for (const [index, width] of widths.entries()) {
      expect(width / (totals[index] ?? 1)).toBeCloseTo(scale ?? 0, 10)
    }
  })

  it('says no petrol price beside battery cars alone', async () => {
    const { text } = await printComparisonSheet({
      change: (input) => ({
        ...input,
        cars: input.cars.filter(({ variant }) => variant.energy === 'battery-electric'),
      }),
    })
    expect(text).not.toContain('汽油（每升）')
    expect(text).not.toContain('◆轴距')
    expect(text).toContain('公共充电（每度）')
  })

  it.each(
    formatsOf('comparison-sheet').flatMap((format) =>
      DOCUMENT_LOCALES.map((locale) => ({ format, locale })),
    ),
  )('is whole on $format in $locale', async ({ format, locale }) => {
    await expectWhole(await printComparisonSheet({ format, locale }))
  })
})
