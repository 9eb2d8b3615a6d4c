import { describe, expect, it } from 'vitest'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'
import { printTraderContract, printUsedCarPaper } from '#tests/support/papers/used-car-papers.ts'

const KINDS = ['window-sheet', 'condition-statement', 'service-list'] as const

const expectWords = (text: string, words: readonly string[]): void =>
  expect(words.filter((each) => !text.includes(each))).toEqual([])

describe('the window sheet', () => {
  it('says what the rule wants shown in a car: price, past, papers, condition, warranty', async () => {
    const { text, pages } = await printUsedCarPaper('window-sheet')
    expectWords(text, [
      '二手车车辆信息表',
      '¥58,800.00',
      '京N·8K3F2',
      '2024-03-12',
      '31,600km',
      'LGBH52E04KY123457',
      '东风汽车有限公司',
      '国六',
      '2028-03-12',
      '家庭自用',
      '抵押登记',
      '鉴定等级：一级',
      '左前门HH划痕',
      '本车辆属于质量保证车辆',
      '3个月或5,000公里',
      '符合《二手车流通管理办法》有关规定',
    ])
    expect(pages).toBe(1)
  })

  it('says that a thing is not told, and never makes it up', async () => {
    const { text } = await printUsedCarPaper('window-sheet', {
      change: ({ appraisal: _none, ...input }) => ({
        ...input,
        car: { ...input.car, used: { prices: [], costs: [], pastBiddings: [] } },
      }),
    })
    expectWords(text, ['未提供', '是否属于质量保证车辆待定'])
    expect(text).not.toContain('鉴定等级：')
  })

  it('denies the warranty of a car that was hired out, or is too old', async () => {
    const { text } = await printUsedCarPaper('window-sheet', {
      change: (input) => ({
        ...input,
        ...(input.appraisal === undefined
          ? {}
          : {
              appraisal: { ...input.appraisal, car: { ...input.appraisal.car, usage: 'rental' } },
            }),
      }),
    })
    expect(text).toContain('不属于质量保证车辆')
  })
})

describe('the statement of condition', () => {
  it('tells what was found, what could not be looked at, and who looked', async () => {
    const { text } = await printUsedCarPaper('condition-statement')
    expectWords(text, [
      '二手车车辆状况说明书',
      '无事故',
      '左后减震器悬挂部位',
      '不合格：减震器渗漏（左前渗油）',
      '受限：三角臂球销松动',
      '其他缺陷：前减振胶套老化',
      '左前门',
      '2不超过20×30厘米',
      '孙倩',
      '不代表正常',
    ])
  })

  it('takes what nobody looked at for not checked', async () => {
    const { text } = await printUsedCarPaper('condition-statement', {
      change: (input) => {
        const { appraisal } = input
        if (appraisal === undefined) return input
        const { points: _none, ...findings } = appraisal.findings
        return { ...input, appraisal: { ...appraisal, findings } }
      },
    })
    expect(text).toContain('未核查：全部')
    expect(text).not.toContain('合格：')
  })

  it('tells of an accident at the frame', async () => {
    const { text } = await printUsedCarPaper('condition-statement', {
      change: (input) => {
        const { appraisal } = input
        if (appraisal === undefined) return input
        const { findings } = appraisal
        const frame = {
          ...findings.frame,
          'left-front-member': { state: 'defect', defects: ['SH', 'ZZ'] },
        } as const
        return { ...input, appraisal: { ...appraisal, findings: { ...findings, frame } } }
      },
    })
    expectWords(text, ['事故车', '五级（事故车）', 'SH烧焊、ZZ褶皱'])
  })
})

describe('the list of services', () => {
  it('has the warranty of the law, the promise of the shop, and its services with their prices', async () => {
    const { text, pages } = await printUsedCarPaper('service-list')
    expectWords(text, [
      '3个月或5,000公里',
      '7天内发动机、变速器故障可退车',
      '代办过户',
      '600.00',
      '首次保养',
      '已含在车价内',
      '未经买方同意，不增加服务项目',
      '不少于3年',
    ])
    expect(pages).toBe(1)
  })
})

describe('the contract with a trader', () => {
  it('says who gets the car, for what, as it stands, and who gave it', async () => {
    const { text, pages } = await printTraderContract()
    expectWords(text, [
      'HT-20261120-001',
      '诚信车行',
      '13800138000',
      '二手车',
      'LGBH52E04KY123457',
      '50,000.00',
      '人民币伍万元整',
      '款到交车，按现状交付',
      '唐立伟',
    ])
    expect(pages).toBe(1)
  })

  it.each(DOCUMENT_LOCALES)('is whole in %s', async (locale) => {
    await expectWhole(await printTraderContract(locale))
  })
})

describe('the papers of a used car', () => {
  it.each(
    KINDS.flatMap((kind) =>
      formatsOf(kind).flatMap((format) =>
        DOCUMENT_LOCALES.map((locale) => ({ kind, format, locale })),
      ),
    ),
  )('$kind is whole on $format in $locale', async ({ kind, format, locale }) => {
    await expectWhole(await printUsedCarPaper(kind, { format, locale }))
  })
})
