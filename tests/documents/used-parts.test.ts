import { describe, expect, it } from 'vitest'
import { presentPartsConsent } from '#shared/documents/present/present-parts-consent.ts'
import type { Approval } from '#shared/domain/approval/approval.ts'
import type { PartClass } from '#shared/domain/estimate/part-line.ts'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { at } from '#tests/support/domain/times.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'
import { ofVisit, printPaper } from '#tests/support/papers/print-paper.ts'
import { samplePaper } from '#tests/support/papers/sample-papers.ts'

const KINDS = ['estimate', 'repair-order', 'supplement'] as const

/** The sample visit with parts of one class; decided as it was, or not at all. */
const withParts = (partClass: PartClass, approval?: Approval) =>
  ofVisit(
    (visit: Visit): Visit => ({
      ...visit,
      jobs: visit.jobs.map((job) => ({
        ...job,
        approval: approval ?? job.approval,
        parts: job.parts.map((part) => ({ ...part, class: partClass })),
      })),
    }),
  )

describe('parts that were in use before', () => {
  it.each(KINDS)(
    'are named apart on the %s, for the owner to agree to in writing',
    async (kind) => {
      const { text } = await printPaper(kind, 'brake-pads', { change: withParts('reused') })
      expect(text.join('')).toMatch(/使用修复件、回用件：.+（回用）.*同意使用不同意，换用新件/)
    },
  )

  it.each(KINDS.flatMap((kind) => formatsOf(kind).map((format) => ({ kind, format }))))(
    'leave the $kind whole on $format in every language',
    async ({ kind, format }) => {
      for (const locale of DOCUMENT_LOCALES) {
        const change = withParts('repaired')
        await expectWhole(await printPaper(kind, 'brake-pads', { locale, format, change }))
      }
    },
  )

  it.each(['original', 'equivalent', 'remanufactured', 'customer-supplied'] as const)(
    'are no matter where parts are %s',
    async (partClass) => {
      for (const kind of KINDS) {
        const { text } = await printPaper(kind, 'brake-pads', { change: withParts(partClass) })
        expect(text.join('')).not.toContain('回用件：')
      }
    },
  )

  it('are ticked for the customer only where every such job was answered alike', async () => {
    const ticks = async (change: ReturnType<typeof withParts>): Promise<boolean[]> => {
      const input = change(await samplePaper('brake-pads').input('estimate'))
      const consent = presentPartsConsent(input, input.visit.jobs)
      return consent?.answer.boxes.map(({ isTicked }) => isTicked) ?? []
    }
    const said = { method: 'in-person', person: '王建国', at: at('09:32') } as const
    expect(await ticks(withParts('repaired', { state: 'pending' }))).toEqual([false, false])
    // As the sample has it: some agreed to, one declined.
    expect(await ticks(withParts('repaired'))).toEqual([false, false])
    expect(
      await ticks(withParts('repaired', { state: 'declined', ...said, reason: '要新件' })),
    ).toEqual([false, true])
  })
})
