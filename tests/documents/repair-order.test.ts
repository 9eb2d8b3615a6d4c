import { describe, expect, it } from 'vitest'
import { basisPoints } from '#shared/kernel/rate.ts'
import { printPaper } from '#tests/support/papers/print-paper.ts'

describe('the repair order', () => {
  it('comes in three labelled copies unless more or fewer are asked for', async () => {
    const usual = await printPaper('repair-order', 'brake-pads')
    expect(usual.definition.copies).toEqual(['第一联　客户', '第二联　存根', '第三联　车间'])
    expect(usual.pages).toBe(3)
    expect(usual.text[0]).toContain('第一联客户')
    expect(usual.text[2]).toContain('第三联车间')
    expect(usual.text[2]).toContain('第1页/共1页')
    expect(usual.text[1]).toContain('本单一式3份')
  })

  it.each([
    [1, 2],
    [2, 2],
    [5, 5],
    [9, 5],
  ])('asked for %i copies, has %i', async (asked, printed) => {
    const { definition } = await printPaper('repair-order', 'brake-pads', {
      change: (input) => ({ ...input, copies: asked }),
    })
    expect(definition.copies).toHaveLength(printed)
  })

  it('names both parties, the car and the agreed sums in capitals', async () => {
    const { text } = await printPaper('repair-order', 'brake-pads')
    const page = text[0] ?? ''
    for (const words of [
      '托修方（甲方）王建国承修方（乙方）京北诚达汽车服务有限公司',
      '发动机号DMB328417',
      '注册日期2022-05-20',
      '燃油量3/8',
      '工时单价¥180.00',
      '工时费¥306.00人民币叁佰零陆元整',
      '材料费¥819.60人民币捌佰壹拾玖元陆角整',
      '合计¥1,205.60',
      '最终费用以结算清单为准',
    ]) {
      expect(page).toContain(words)
    }
  })

  it('binds only what was approved at reception', async () => {
    const { text } = await printPaper('repair-order', 'brake-pads')
    expect(text.join('')).not.toMatch(/空调滤清器|防尘套/)
  })

  it('says who supplies each part', async () => {
    const { text } = await printPaper('repair-order', 'electric-tyres')
    expect(text[0]).toContain('行车记录仪降压线—客供甲方1根——')
    expect(text[0]).toContain('马牌同质乙方2条')
    expect(text[0]).toContain('电量46%')
    expect(text[0]).toContain('联系人/电话梁家明1392210886602038290011')
  })

  it('fills in what the shop agrees with everybody, and leaves the rest to the pen', async () => {
    const orderTerms = {
      quotaBasis: 'maker',
      standards: ['trade', 'manual'],
      partsMargin: basisPoints(3500),
      deviation: basisPoints(1000),
      payment: '交车时结清',
    } as const
    const { text } = await printPaper('repair-order', 'brake-pads', {
      change: (input) => ({ ...input, shop: { ...input.shop, orderTerms } }),
    })
    for (const words of ['材料进销差价率35%', '超出预算10%或', '结算方式及期限：交车时结清']) {
      expect(text[0]).toContain(words)
    }
    const blank = await printPaper('repair-order', 'brake-pads')
    expect(blank.text[0]).toContain('超出预算______%或')
  })

  it('cites no article of any rule, for their numbers change', async () => {
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
      const { text } = await printPaper('repair-order', 'brake-pads', { locale })
      expect(text.join('')).not.toMatch(/第[一二三四五六七八九十百\d]+[条條]|[Aa]rticle\d/)
    }
  })
})
