import { describe, expect, it } from 'vitest'
import { presentGauge, sayVerdict } from '#renderer/ui/compare/present-verdict.ts'
import type { Comparison } from '#shared/domain/comparison/comparison.ts'
import { judgeComparison } from '#shared/domain/comparison/judge-comparison.ts'
import { readingOf } from '#shared/domain/comparison/reading.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { aComparison } from '#tests/support/domain/a-comparison.ts'

const say = createSay(zhCN)
const worded = (given: Partial<Comparison>): string => {
  const comparison = aComparison(given)
  return sayVerdict(say, comparison, judgeComparison(comparison))
}
const pads = {
  unit: 'mm',
  newValue: readingOf(11),
  measured: readingOf(2.1),
  limit: readingOf(2),
} as const

describe('the verdict in plain words', () => {
  it('says how little is left of a pad', () => {
    expect(worded(pads)).toBe('只剩 0.1 毫米就到限度')
  })
  it('says by how much a battery is past its limit', () => {
    expect(
      worded({
        part: '蓄电池',
        unit: 'V',
        newValue: readingOf(12.7),
        measured: readingOf(12.1),
        limit: readingOf(12.2),
      }),
    ).toBe('已超过限度 0.1 伏')
  })
  it('says that a thick pad is good', () => {
    expect(worded({ ...pads, measured: readingOf(9) })).toBe('状态良好，离限度还有 7 毫米')
  })
  it('says it is at the limit, not zero before it', () => {
    expect(worded({ ...pads, measured: readingOf(2) })).toBe('已经到限度')
  })
  it('never judges what was not measured', () => {
    expect(worded({})).toBe('没有测量，请看照片')
  })
  it('does not judge where nothing sets a limit', () => {
    expect(worded({ unit: 'mm', measured: readingOf(5) })).toBe('没有限度可比，请看实测值')
  })
})

describe('the gauge', () => {
  it('names limit, advised level and new value at their places', () => {
    const gauge = presentGauge(say, aComparison(pads))
    expect(gauge).toMatchObject({
      measured: '2.1 mm',
      badEnd: '0 mm',
      goodEnd: '11 mm',
      limit: { label: '限度 2 mm' },
      advise: { label: '建议 3 mm' },
      newValue: { label: '新件 11 mm', at: 1 },
    })
    expect(gauge?.measuredAt).toBeCloseTo(2.1 / 11)
  })
  it('has its bad end at the high readings where more is worse', () => {
    const gauge = presentGauge(
      say,
      aComparison({
        part: '制动液含水量',
        unit: '%',
        worseWhen: 'above',
        newValue: readingOf(0),
        measured: readingOf(3),
        limit: readingOf(2),
      }),
    )
    expect(gauge?.goodEnd).toBe('0%')
    expect(gauge?.measuredAt).toBeLessThan(gauge?.limit?.at ?? 0)
  })
  it('is not drawn without a measurement', () => {
    expect(presentGauge(say, aComparison({ ...pads, measured: undefined } as never))).toBe(
      undefined,
    )
  })
})
