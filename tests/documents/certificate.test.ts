import { describe, expect, it } from 'vitest'
import { pdfPages } from '#tests/support/papers/pdf-pages.ts'
import { printPaper } from '#tests/support/papers/print-paper.ts'

describe('the certificate of completed repair', () => {
  it('is one landscape page: stub, original and card, all with one number', async () => {
    const { bytes, text } = await printPaper('certificate', 'brake-pads')
    const [page, ...more] = await pdfPages(bytes)
    expect(more).toHaveLength(0)
    expect(page?.width).toBeGreaterThan(page?.height ?? 0)
    expect(text[0]?.split('NO.HG-20261120-007')).toHaveLength(4)
    for (const words of ['副联（维修单位保存）', '正联（车属单位/个人保存）', '质量保证卡']) {
      expect(text[0]).toContain(words)
    }
  })

  it('has the official fields twice', async () => {
    const { text } = await printPaper('certificate', 'brake-pads')
    for (const words of [
      '车牌号码京N8K3F2（蓝）',
      '发动机型号/编号DMB328417',
      '维修合同编号RO-20261120-007',
      '出厂日期2026-11-20',
      '出厂里程表示值58,218km',
      '该车已按维修合同完成维修，经检验合格，准予出厂。',
    ]) {
      expect(text[0]?.split(words), words).toHaveLength(3)
    }
  })

  it('promises by category until a day and an odometer', async () => {
    const { text } = await printPaper('certificate', 'taipei-service')
    expect(text[0]).toContain('二級保養30日/5,000km2026-12-19/101,423km')
    expect(text[0]).toContain('小修10日/2,000km2026-11-29/98,423km')
  })

  it('cites the legal minimum only where that law holds', async () => {
    const mainland = await printPaper('certificate', 'brake-pads')
    expect(mainland.text[0]).toContain('法定最低质量保证期：总成修理：100日/20,000km')
    const taiwan = await printPaper('certificate', 'taipei-service')
    expect(taiwan.text[0]).not.toContain('法定最低')
  })
})
