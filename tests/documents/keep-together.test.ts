import { describe, expect, it } from 'vitest'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { aPart } from '#tests/support/domain/a-job.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'
import { ofVisit, printPaper } from '#tests/support/papers/print-paper.ts'

const discs = aPart({
  name: '前制动盘',
  class: 'original',
  quantity: quantity(2000),
  unit: '个',
  price: money(46_800),
})

/** The words of the statement push the tables of a paper down, a line at a time. */
const pushed = (lines: number) =>
  ofVisit(
    (visit: Visit): Visit => ({
      ...visit,
      jobs: visit.jobs.map((job) => ({ ...job, likelyParts: [discs] })),
      intake: {
        ...visit.intake,
        statement: '刹车时前面有金属摩擦声，早上特别明显。'.repeat(lines),
      },
    }),
  )

describe('what belongs together stays on one sheet', () => {
  it.each([1, 4, 8, 12, 16, 20, 24])(
    'wherever the page ends: statement of %i sentences',
    async (sentences) => {
      const paper = await printPaper('estimate', 'brake-pads', {
        format: 'continuous-half',
        change: pushed(sentences),
      })
      await expectWhole(paper)
      for (const page of paper.text) {
        // A short table with its sum; the first job with its first line.
        expect(page.includes('另可能增加，最多')).toBe(page.includes('所属项目配件类别'))
        if (page.includes('1.更换机油及机油滤清器')) expect(page).toContain('0.50工时180.0090.00')
      }
    },
  )
})
