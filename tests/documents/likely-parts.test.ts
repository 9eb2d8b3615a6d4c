import { describe, expect, it } from 'vitest'
import { presentPaper } from '#shared/documents/registry.ts'
import { PAPER_FORMATS } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES, VISIT_PAPER_KINDS } from '#shared/domain/papers/paper-kind.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { aPart } from '#tests/support/domain/a-job.ts'
import { ofVisit, printPaper } from '#tests/support/papers/print-paper.ts'
import { samplePaper } from '#tests/support/papers/sample-papers.ts'

/** What the shop pays: a figure that stands nowhere else. */
const COST = money(7_654_391)

const discs = aPart({
  name: '前制动盘',
  number: '5Q0 615 301 H',
  class: 'original',
  quantity: quantity(2000),
  unit: '个',
  price: money(46_800),
  cost: COST,
})

/** The first job of each kind may need discs; the shop knows what its parts cost. */
const mayNeedDiscs = ofVisit((visit: Visit) => ({
  ...visit,
  jobs: visit.jobs.map((job) => ({
    ...job,
    parts: job.parts.map((part) => ({ ...part, cost: COST })),
    ...(job === visit.jobs[0] || job.foundDuring === 'repair' ? { likelyParts: [discs] } : {}),
  })),
}))

describe('parts that may turn out to be needed', () => {
  it.each(['estimate', 'supplement'] as const)(
    'are named on the %s with what they would cost, and are in no total',
    async (kind) => {
      const plain = await printPaper(kind, 'brake-pads')
      const { text } = await printPaper(kind, 'brake-pads', { change: mayNeedDiscs })
      const all = text.join('')
      expect(all).toContain('可能增加的配件（用前另行征得同意，不计入合计）')
      expect(all).toContain('前制动盘5Q0615301H')
      expect(all).toContain('2个468.00936.00')
      expect(all).toContain('另可能增加，最多936.00')
      const totalOf = (page: readonly string[]) => page.join('').match(/合计¥[\d,.]+/g)
      expect(totalOf(text)).toEqual(totalOf(plain.text))
      expect(plain.text.join('')).not.toContain('可能增加')
    },
  )

  it('of declined work are not named', async () => {
    const declining = ofVisit((visit) => ({
      ...visit,
      jobs: visit.jobs.map((job) => ({
        ...job,
        likelyParts: [discs],
        approval: {
          state: 'declined' as const,
          method: 'phone' as const,
          person: '王建国',
          at: visit.arrivedAt,
          reason: '太贵',
        },
      })),
    }))
    const { text } = await printPaper('estimate', 'brake-pads', { change: declining })
    expect(text.join('')).not.toContain('可能增加')
  })

  it.each(DOCUMENT_LOCALES)('stand on every format in %s', async (locale) => {
    for (const format of PAPER_FORMATS) {
      if (!['a4', 'a5', 'continuous'].includes(format)) continue
      const { lines } = await printPaper('estimate', 'brake-pads', {
        locale,
        format,
        change: mayNeedDiscs,
      })
      expect(lines.flat().join('\n')).toContain('936.00')
    }
  })
})

describe('what the shop pays', () => {
  it.each(VISIT_PAPER_KINDS)('is on no %s', async (kind) => {
    const input = mayNeedDiscs(await samplePaper('brake-pads').input(kind))
    const data = JSON.stringify(presentPaper(kind, input))
    expect(data).not.toMatch(/7654391|76,?543\.91|"cost"|"margin"/)
  })
})
