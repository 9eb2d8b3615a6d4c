import { describe, expect, it } from 'vitest'
import { en } from '#shared/i18n/en/index.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { zhTW } from '#shared/i18n/zh-TW/index.ts'
import { listSourceFiles } from './source-files.ts'

const areas = Object.keys(zhCN) as (keyof typeof zhCN)[]
const wordsOf = (catalogue: object): [key: string, text: string][] =>
  Object.entries(catalogue as Record<string, Record<string, string>>).flatMap(([area, words]) =>
    Object.entries(words).map(([key, text]): [string, string] => [`${area}.${key}`, text]),
  )

describe('the words', () => {
  it('are the same in three languages', () => {
    for (const area of areas) {
      expect(Object.keys(zhTW[area]).sort(), area).toEqual(Object.keys(zhCN[area]).sort())
      expect(Object.keys(en[area]).sort(), area).toEqual(Object.keys(zhCN[area]).sort())
    }
  })

  it('use full-width punctuation between Chinese characters', () => {
    const halfWidth = /[一-鿿][,;:?!](?=[一-鿿]|$)/
    expect(halfWidth.test('你好,世界')).toBe(true)
    const wrong = [...wordsOf(zhCN), ...wordsOf(zhTW)].filter(([, text]) => halfWidth.test(text))
    expect(wrong).toEqual([])
  })

  it('of Taiwan are written in traditional characters', () => {
    // Characters that exist in simplified writing only.
    const simplified =
      /[车单结费录装门产应该请说让时设务员厂优态认选换图页预约关纪给维项总计资讯价币额标质检测报压轮灯滤]/u
    expect(simplified.test('维修')).toBe(true)
    expect(simplified.test('維修')).toBe(false)
    expect(wordsOf(zhTW).filter(([, text]) => simplified.test(text))).toEqual([])
  })

  it('say no refusal by its code', () => {
    const codes = new Set(
      listSourceFiles('shared/domain', 'shared/kernel').flatMap((file) =>
        [...file.text.matchAll(/fail\(\s*'([a-z-]+\.[a-z-]+)'/g)].map((match) => match[1] ?? ''),
      ),
    )
    expect(codes.size).toBeGreaterThan(50)
    const unsaid = [...codes].filter((code) => !(code in zhCN.refusals))
    expect(unsaid).toEqual([])
  })
})
