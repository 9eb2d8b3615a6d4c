import { describe, expect, it } from 'vitest'
import type { FollowUp } from '#shared/domain/follow-up/follow-up.ts'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { day } from '#shared/kernel/day.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'
import { pdfPages } from '#tests/support/papers/pdf-pages.ts'
import { placedText } from '#tests/support/papers/pdf-text.ts'
import { ofVisit, printPaper } from '#tests/support/papers/print-paper.ts'

const by = anId<'Staff'>()
const missed: FollowUp = {
  at: at('10:00', '2026-11-23'),
  by,
  person: '',
  result: 'not-reached',
  words: '',
}
const unhappy: FollowUp = {
  at: at('10:20', '2026-11-24'),
  by,
  person: '王建国',
  result: 'dissatisfied',
  words: '刹车踩下去还有点响，早上第一次最明显',
  promised: '请来店免费复查前制动',
  dueOn: day('2026-11-26'),
}
const happy: FollowUp = {
  at: at('15:00', '2026-11-27'),
  by,
  person: '王建国',
  result: 'satisfied',
  words: '复查后不响了',
}
const called = (...followUps: readonly FollowUp[]) => ({
  change: ofVisit((visit) => ({ ...visit, followUps })),
})

describe('the follow-up sheet', () => {
  it('says whom to call about which work, with lines for the calls to come', async () => {
    const { text } = await printPaper('follow-up-sheet', 'brake-pads', called())
    expect(text).toHaveLength(1)
    expect(text[0]).toContain('客户回访记录表')
    expect(text[0]).toContain('13801234567')
    expect(text[0]?.split('不满意没打通')).toHaveLength(5)
    expect(text[0]).toContain('先到为准')
  })

  it('quotes who was not happy, what was promised, and when it was put right', async () => {
    const { text } = await printPaper(
      'follow-up-sheet',
      'brake-pads',
      called(missed, unhappy, happy),
    )
    const [page = ''] = text
    for (const words of [
      '2026-11-2310:00',
      '没打通',
      '刹车踩下去还有点响，早上第一次最明显',
      '请来店免费复查前制动',
      '2026-11-26前',
      '解决日期2026-11-27',
      '处理结果复查后不响了',
    ]) {
      expect(page.replaceAll(/\s/g, '')).toContain(words)
    }
    // Two lines stay free, however many calls there were.
    expect(page.split('不满意没打通')).toHaveLength(3)
  })

  it('leaves the outcome of a complaint that is open to be written by hand', async () => {
    const { text } = await printPaper('follow-up-sheet', 'brake-pads', called(unhappy))
    expect(text[0]).not.toContain('解决日期2026')
  })

  const sheets = DOCUMENT_LOCALES.flatMap((locale) =>
    formatsOf('follow-up-sheet').map((format) => [locale, format] as const),
  )
  it.each(sheets)('in %s on %s keeps everything on its pages', async (locale, format) => {
    const { bytes } = await printPaper('follow-up-sheet', 'brake-pads', {
      locale,
      format,
      ...called(missed, unhappy),
    })
    const pages = await pdfPages(bytes)
    const placed = await placedText(bytes)
    for (const [index, runs] of placed.entries()) {
      for (const { x, width } of runs) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(pages[index]?.width ?? 0)
      }
    }
  })
})
