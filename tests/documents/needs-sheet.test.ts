import { describe, expect, it } from 'vitest'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'
import { printNeedsSheet } from '#tests/support/papers/presentation-papers.ts'

describe('the needs sheet', () => {
  it('says what the buyer said, whom to call, and which cars suit and why', async () => {
    const { text, pages } = await printNeedsSheet()
    for (const words of [
      '购车需求分析单',
      'XQ-20261120-001',
      '周文静',
      '销售顾问孙倩',
      '家用、通勤、长途',
      '¥120,000–¥200,000',
      '24,000km',
      '插电混动、纯电',
      '有充电桩',
      '大众速腾2015（要置换）',
      '老人腿脚不便',
      '尚未问到车位长',
      '小鹏G62026款625长续航Max',
      '缺全景天窗',
      '适合长途',
    ]) {
      expect(text).toContain(words)
    }
    expect(pages).toBe(1)
  })

  it('has the car that suits best first, and none that misses a must', async () => {
    const { text } = await printNeedsSheet()
    const order = ['小鹏G6', '宋ProDM-i', '朗逸'].map((car) => text.indexOf(car))
    expect(order.every((at) => at > 0)).toBe(true)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(text).not.toContain('理想L8')
  })

  it('has the nearest ones where none fits, and says so', async () => {
    const { text } = await printNeedsSheet({
      change: (input) => ({ ...input, cars: input.cars.filter(({ isFitting }) => !isFitting) }),
    })
    expect(text).toContain('理想L82026款Max六座智能旗舰版有必备要求不满足')
    expect(text).toContain('超预算¥')
  })

  it('tells the questions still open, never as an answer', async () => {
    const { text } = await printNeedsSheet({
      change: (input) => ({
        ...input,
        needs: { uses: ['business'], energies: [], bodies: [], likes: [], words: '' },
        cars: [],
      }),
    })
    expect(text).toContain(
      '尚未问到常坐人数、落地预算、年行驶里程、车身、停车、只开自动挡、车位长、看重的配置、现有车辆',
    )
    expect(text).toContain('能源不限')
    expect(text).not.toContain('推荐车型')
    expect(text).not.toContain('客户还说')
  })

  it.each(
    formatsOf('needs-sheet').flatMap((format) =>
      DOCUMENT_LOCALES.map((locale) => ({ format, locale })),
    ),
  )('is whole on $format in $locale', async ({ format, locale }) => {
    await expectWhole(await printNeedsSheet({ format, locale }))
  })
})
