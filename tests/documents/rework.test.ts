import { describe, expect, it } from 'vitest'
import { pointsOf } from '#shared/documents/paper-look.ts'
import { layoutOldPartLabel, presentOldPartLabel } from '#shared/documents/slips/old-part-label.ts'
import { listApproved } from '#shared/domain/approval/decide-job.ts'
import { registerOldParts } from '#shared/domain/old-part/change-old-parts.ts'
import { DISPOSITIONS } from '#shared/domain/old-part/old-part.ts'
import { proposeOldParts } from '#shared/domain/old-part/propose-old-parts.ts'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'
import { pdfPages } from '#tests/support/papers/pdf-pages.ts'
import { pdfText, placedText } from '#tests/support/papers/pdf-text.ts'
import { ofVisit, printPaper, unsettled } from '#tests/support/papers/print-paper.ts'
import { renderInNode } from '#tests/support/papers/render-in-node.ts'
import { samplePaper } from '#tests/support/papers/sample-papers.ts'

/** The sample visit as the return of an earlier one: its work free, back for the third time. */
const returned = ofVisit((whole): Visit => {
  const visit = unsettled(whole)
  const jobs = visit.jobs.map((job) => ({ ...job, free: 'rework' as const }))
  return {
    ...visit,
    paper: 'ordered',
    jobs,
    rework: {
      ofVisitId: anId(),
      ofNumber: 'RO-20261105-003',
      ofSettlement: 'JS-20261105-003',
      jobIds: jobs.map(({ id }) => id),
      items: jobs.map(({ id, name }, index) => ({
        ofJobId: anId(),
        jobId: id,
        jobName: name,
        wasCovered: index === 0,
        repairs: index === 0 ? 2 : 1,
        days: 90,
        km: 5_000,
      })),
      complaint: '换了刹车片还是有金属摩擦声，下雨天更响。',
      cause: 'part',
      causeNote: '摩擦片材质不均，内侧有硬点；更换同型号另一批次。',
    },
  }
})

/** Every replaced part of the visit in the register, each with another disposition. */
const registered = (visit: Visit): Visit => {
  const parts = proposeOldParts(visit)
  return unwrap(
    registerOldParts(
      { ...visit, paper: 'ordered' },
      parts.map((part, index) => ({
        ...part,
        id: anId(),
        disposition: DISPOSITIONS[(index + 2) % DISPOSITIONS.length] ?? 'waived',
      })),
      { at: at('11:00'), by: visit.advisorId },
    ),
  )
}

describe('the rework note', () => {
  const cases = formatsOf('rework-note').flatMap((format) =>
    DOCUMENT_LOCALES.map((locale) => ({ format, locale })),
  )
  it.each(cases)('is whole on $format in $locale', async ({ format, locale }) => {
    const paper = await printPaper('rework-note', 'brake-pads', {
      locale,
      format,
      change: returned,
    })
    await expectWhole(paper)
  })

  it('cites its cause, and says why, what was done, for nothing, and what begins anew', async () => {
    const { text, input } = await printPaper('rework-note', 'brake-pads', { change: returned })
    const page = text.join('')
    for (const words of [
      'RO-20261105-003',
      'JS-20261105-003',
      '换了刹车片还是有金属摩擦声',
      '返修原因　配件质量'.replace('　', ''),
      '摩擦片材质不均',
      '免费（返修）',
      '返修应收合计0.00',
      '90日/5,000km',
      '1天（2026-11-20至2026-11-20）',
      '此前已修理2次',
    ]) {
      expect(page).toContain(words)
    }
    expect(listApproved(input.visit).length).toBeGreaterThan(1)
  })

  it('stops no clock for a cause that is none of the shop’s', async () => {
    const { text } = await printPaper('rework-note', 'brake-pads', {
      change: (input) => {
        const made = returned(input)
        const { rework } = made.visit
        if (rework === undefined) throw new Error('the visit is a rework')
        return { ...made, visit: { ...made.visit, rework: { ...rework, cause: 'other' } } }
      },
    })
    expect(text.join('')).toContain('保修顺延—')
  })
})

describe('free work', () => {
  it.each(['estimate', 'repair-order', 'settlement'] as const)(
    'stands on the %s with its price, and with why nothing is asked',
    async (kind) => {
      for (const locale of DOCUMENT_LOCALES) {
        const paper = await printPaper(kind, 'brake-pads', { locale, change: returned })
        await expectWhole(paper)
        expect(paper.text.join('')).toContain(
          { 'zh-CN': '免费（返修）', 'zh-TW': '免費（返修）', en: 'Free(rework)' }[locale],
        )
      }
    },
  )
})

describe('the register on the old parts sheet', () => {
  it.each(DOCUMENT_LOCALES)('is whole in %s beside the comparisons', async (locale) => {
    for (const format of formatsOf('old-parts')) {
      const paper = await printPaper('old-parts', 'brake-pads', {
        locale,
        format,
        change: ofVisit((visit) => registered(unsettled(visit))),
      })
      await expectWhole(paper)
      expect(paper.text.join('')).toContain('RO-20261120-007-1')
    }
  })

  it('is enough for the sheet where nothing was compared', async () => {
    const { text } = await printPaper('old-parts', 'brake-pads', {
      change: ofVisit((visit) => ({ ...registered(unsettled(visit)), comparisons: [] })),
    })
    expect(text.join('')).toContain('旧件登记')
    expect(text.join('')).toContain('留存本店')
    expect(text.join('')).not.toContain('没有旧件对比记录')
  })
})

describe('the label of an old part', () => {
  const labelOf = async (locale: (typeof DOCUMENT_LOCALES)[number], name?: string) => {
    const input = await samplePaper('brake-pads').input('old-parts', locale)
    const visit = registered(unsettled(input.visit))
    const [part] = visit.oldParts
    if (part === undefined) throw new Error('a part was registered')
    const named = { ...part, shelf: 'A3-2', ...(name === undefined ? {} : { name }) }
    return presentOldPartLabel({ ...input, visit, part: named })
  }

  it.each(DOCUMENT_LOCALES)('is one label of 80 mm in %s, nothing outside it', async (locale) => {
    const label = await labelOf(locale)
    expect(label.code).toBe('RO-20261120-007-1 RO-20261120-007')
    const { bytes, pages } = unwrap(await renderInNode(layoutOldPartLabel(label), { locale }))
    expect(pages).toBe(1)
    const [page] = await pdfPages(bytes)
    expect(page?.width).toBeCloseTo(pointsOf(800), 0)
    for (const { x, width } of (await placedText(bytes)).flat()) {
      expect(x + width).toBeLessThanOrEqual(page?.width ?? 0)
    }
    expect((await pdfText(bytes)).join('')).toContain('RO-20261120-007-1')
  })

  it('stays one label however long the part is called', async () => {
    const label = await labelOf(
      'zh-CN',
      '左前下摆臂带球头及衬套总成（含紧固螺栓与自锁螺母）'.repeat(3),
    )
    const { bytes, pages } = unwrap(
      await renderInNode(layoutOldPartLabel(label), { locale: 'zh-CN' }),
    )
    expect(pages).toBe(1)
    expect((await pdfText(bytes)).join('')).toContain('RO-20261120-007-1')
  })
})
