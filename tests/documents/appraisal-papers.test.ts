import { describe, expect, it } from 'vitest'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { day } from '#shared/kernel/day.ts'
import { money } from '#shared/kernel/money.ts'
import { aPurchase, SOUND_FRAME } from '#tests/support/domain/appraisals.ts'
import { lookedAt, printContract, printReport } from '#tests/support/papers/appraisal-papers.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'

const expectWords = (text: string, words: readonly string[]): void =>
  expect(words.filter((each) => !text.includes(each))).toEqual([])

describe('the report of a look at a used car', () => {
  it('says how the grade came about: every defect, every section, and what nobody looked at', async () => {
    const { text } = await printReport()
    expectWords(text, [
      '二手车技术状况鉴定评估单',
      '粤A·8K3L2',
      'LSVAB2BR0NN100001',
      '68,200km',
      '一级',
      '91.5/100',
      '无事故',
      '左前门HH划痕',
      '−0.5',
      '右后翼子板AX凹陷',
      '停车场剐蹭',
      'MS轮胎磨损',
      '17.5/20',
      '18.5/20',
      '11/15',
      '油底壳渗漏（放油螺栓处渗油）',
      '未核查：变速箱工作',
      '副驾座椅皮面裂口',
      '底盘护板缺一枚卡扣',
      '鉴定评估人：孙倩',
    ])
    expect(text).not.toContain('51,800')
  })

  it('carries the price only where it is wished, in figures and capitals', async () => {
    const { text } = await printReport({ isPriced: true })
    expectWords(text, ['¥51,800.00', '伍万壹仟捌佰元整'])
  })

  it('calls an accident car by its name, whatever it scores, and an odometer that fell', async () => {
    const looked = lookedAt()
    const { text } = await printReport({
      appraisal: {
        ...looked,
        car: { ...looked.car, earlierReading: { km: 80_500, on: day('2026-08-02') } },
        findings: {
          ...looked.findings,
          frame: {
            ...SOUND_FRAME,
            'left-front-member': { state: 'defect', defects: ['ZZ', 'SH'] },
          },
        },
      },
    })
    expectWords(text, ['五级', '事故车', 'ZZ褶皱、SH烧焊', '2026-08-02曾记录80,500km'])
  })

  it.each(
    formatsOf('appraisal-report').flatMap((format) =>
      DOCUMENT_LOCALES.map((locale) => ({ format, locale })),
    ),
  )('is whole on $format in $locale', async ({ format, locale }) => {
    await expectWhole(await printReport({ format, locale, isPriced: true }))
  })
})

describe('the purchase contract', () => {
  it('says who sells what for how much, what is declared, and what comes with the car', async () => {
    const { text } = await printContract()
    expectWords(text, [
      '二手车收购合同',
      '赵丽',
      '440106198805120034',
      '¥51,800.00',
      '伍万壹仟捌佰元整',
      '没有抵押、查封和其他权利限制',
      '里程表真实，没有调过',
      '2026-12-22',
      '登记证书',
      '2把',
      '甲方退还价款并赔偿损失',
    ])
    expect(text).not.toContain('解除前乙方可以暂不付款')
    expect(text).not.toContain('抵作甲方向乙方购买新车的车款')
  })

  it('of a mortgaged car that is traded in says when it is freed, and that nothing is paid out', async () => {
    const { text } = await printContract({
      appraisal: lookedAt({
        state: 'bought',
        contract: 'SC-20261120-001',
        purchase: aPurchase({
          declared: { ...aPurchase().declared, unmortgaged: false, 'fines-cleared': false },
          words: '工行车贷余 12,000 元；一条违停未处理',
          payment: 'trade-in',
          finesOpen: money(200_00),
          mortgageClearedBy: day('2026-11-30'),
        }),
      }),
    })
    expectWords(text, [
      '工行车贷余12,000元；一条违停未处理',
      '2026-11-30前',
      '¥200.00',
      '抵新车车款',
      '解除前乙方可以暂不付款',
      '抵作甲方向乙方购买新车的车款',
    ])
  })

  it.each(
    formatsOf('purchase-contract').flatMap((format) =>
      DOCUMENT_LOCALES.map((locale) => ({ format, locale })),
    ),
  )('is whole on $format in $locale', async ({ format, locale }) => {
    await expectWhole(await printContract({ format, locale }))
  })
})
