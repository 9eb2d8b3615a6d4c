import { describe, expect, it } from 'vitest'
import { computeJobAmount } from '#shared/domain/estimate/price-job.ts'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { formatAmount } from '#shared/kernel/format-money.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'
import { ofVisit, printPaper } from '#tests/support/papers/print-paper.ts'
import { diagnosed } from '#tests/support/papers/some-findings.ts'

const change = ofVisit(diagnosed)

describe('the diagnosis report', () => {
  it('counts the grades and tells the urgent first', async () => {
    const { text } = await printPaper('diagnosis-report', 'brake-pads', { change })
    const page = text.join('')
    for (const words of [
      '机动车检测诊断报告',
      '2立即处理',
      '2近期处理',
      '2状况良好',
      '诊断结论左前制动片已到限值',
      '前制动摩擦片左前制动',
      '实测1.8mm限值2mm，参考值（本店检验标准）',
      '实测1.5mm限值1.6mm，法规限值',
      '12V蓄电池12V蓄电池实测12.6V',
      '红色项目影响行车安全',
    ]) {
      expect(page).toContain(words)
    }
    expect(page.indexOf('前轮胎花纹')).toBeLessThan(page.indexOf('制动液含水量'))
  })

  it('prices a cure as the estimate has it, else as the price list had', async () => {
    const { text, input } = await printPaper('diagnosis-report', 'brake-pads', { change })
    const page = text.join('')
    const [job] = input.visit.jobs
    if (job === undefined) throw new Error('the sample has a job')
    expect(page).toContain(`见估价单${formatAmount(computeJobAmount(job), input.shop.currency)}`)
    expect(page).toContain('价目表参考价1,596.00')
    expect(page).toContain('以上处理项目合计（3项）')
  })

  it('asks for its photo, and stands without one', async () => {
    const with_ = await printPaper('diagnosis-report', 'brake-pads', { change })
    expect(with_.definition.images).toHaveLength(1)
    const none = await printPaper('diagnosis-report', 'electric-tyres', { change })
    expect(none.text.join('')).toContain('前制动摩擦片')
  })

  it('that found everything in order says so', async () => {
    const { text } = await printPaper('diagnosis-report', 'brake-pads', {
      change: ofVisit((visit) => {
        const { findings, ...rest } = diagnosed(visit)
        return { ...rest, findings: findings.filter(({ grade }) => grade === 'green') }
      }),
    })
    const page = text.join('')
    expect(page).toContain('本次检查的各处状况良好')
    expect(page).not.toContain('处理项目合计')
  })

  for (const locale of DOCUMENT_LOCALES) {
    it.each(formatsOf('diagnosis-report'))(`in ${locale} is whole on %s`, async (format) => {
      const paper = await printPaper('diagnosis-report', 'brake-pads', { change, locale, format })
      await expectWhole(paper)
      const most = { a4: 1, a5: 2, continuous: 2, 'continuous-half': 4, 'continuous-third': 6 }
      expect(paper.pages).toBeLessThanOrEqual(most[format as keyof typeof most])
      expect(paper.text.join('')).toContain('1.5mm')
    })
  }
})
