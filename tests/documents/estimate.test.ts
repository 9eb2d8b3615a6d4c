import { describe, expect, it } from 'vitest'
import { ofVisit, printPaper } from '#tests/support/papers/print-paper.ts'

describe('the estimate', () => {
  it('shows each job with labour, parts by class, its sum and the answer given', async () => {
    const { text } = await printPaper('estimate', 'brake-pads')
    const page = text[0] ?? ''
    for (const words of [
      '机动车维修估价单',
      '1.更换机油及机油滤清器距上次保养10213公里一级维护511.60同意签字09:32',
      '工时0.50工时180.0090.00',
      '全合成机油5W-40G052502M4大众原厂原厂4.2升88.00369.60',
      '预计合计¥1,205.60人民币壹仟贰佰零伍元陆角整',
      '费用上限¥2,200.00人民币贰仟贰佰元整',
      '低速刹车时前面有金属摩擦声',
    ]) {
      expect(page).toContain(words)
    }
  })

  it('strikes declined work and keeps it out of the total', async () => {
    const { text, definition } = await printPaper('estimate', 'brake-pads')
    expect(text[0]).toContain('不同意当面09:32下次2027-03-01')
    expect(text[0]).toContain('客户不同意的项目（不计入合计）¥132.00')
    const struck = /\{"text":"([^"]*)","decoration":"lineThrough"/g
    const words = [...JSON.stringify(definition.content).matchAll(struck)].map((match) => match[1])
    expect(words).toContain('3. 更换空调滤清器')
    expect(words).toContain('132.00')
    expect(words).not.toContain('2. 更换前制动摩擦片')
  })

  it('leaves boxes to tick for jobs nobody has answered', async () => {
    const { text } = await printPaper('estimate', 'taipei-service', {
      change: ofVisit((visit) => ({
        ...visit,
        jobs: visit.jobs.map((job) => ({ ...job, approval: { state: 'pending' } })),
      })),
    })
    expect(text[0]).toContain('3,990同意不同意')
    expect(text[0]).toContain('預估合計NT$4,820新臺幣肆仟捌佰貳拾元整')
  })

  it('does not show what was found later, during repair', async () => {
    const { text } = await printPaper('estimate', 'brake-pads')
    expect(text.join('')).not.toContain('防尘套')
  })
})
