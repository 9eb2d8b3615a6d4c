import { describe, expect, it } from 'vitest'
import {
  findQuestions,
  listQuestions,
} from '#renderer/features/showroom/presentation/questions/list-questions.ts'
import {
  COMMON_QUESTIONS,
  dropAnswer,
  keepAnswer,
  type ShopAnswer,
} from '#shared/domain/sales/presentation/questions.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { unwrap } from '#shared/kernel/result.ts'

const say = createSay(zhCN)
const changed: ShopAnswer = {
  id: 'wait',
  topic: 'delivery',
  ask: '订车要等多久？',
  answer: '现车当天交，订车四周。',
}

describe('questions and answers', () => {
  it('come with two dozen that every showroom hears', () => {
    expect(COMMON_QUESTIONS.length).toBeGreaterThanOrEqual(24)
    expect(new Set(COMMON_QUESTIONS.map(({ id }) => id)).size).toBe(COMMON_QUESTIONS.length)
  })

  it('begin with what concerns the cars on the table, and leave out what does not', () => {
    const ids = listQuestions(say, [], ['battery-electric']).map(({ id }) => id)
    expect(ids.indexOf('winter-range')).toBeLessThan(ids.indexOf('purchase-tax'))
    expect(listQuestions(say, [], ['petrol']).map(({ id }) => id)).not.toContain('winter-range')
  })

  it('are answered in the words of the shop where it has its own', () => {
    const own = unwrap(keepAnswer([], { ...changed, answer: `  ${changed.answer} ` }))
    const wait = (answers: readonly ShopAnswer[]) =>
      listQuestions(say, answers, []).find(({ id }) => id === 'wait')
    expect(wait(own)).toMatchObject({ answer: changed.answer, isOwn: true, isCommon: true })
    expect(wait(dropAnswer(own, 'wait'))).toMatchObject({ isOwn: false })
  })

  it('hold one answer of the shop for each question', () => {
    const twice = unwrap(keepAnswer([changed], { ...changed, answer: '看排产。' }))
    expect(twice).toEqual([{ ...changed, answer: '看排产。' }])
  })

  it('need both the question and the answer', () => {
    expect(keepAnswer([], { ...changed, answer: ' ' })).toMatchObject({ code: 'answer.empty' })
    expect(keepAnswer([], { ...changed, ask: '' })).toMatchObject({ code: 'answer.empty' })
  })

  it('are found by fragments of question or answer, in any order', () => {
    const all = listQuestions(say, [changed], [])
    expect(findQuestions(all, '四周 现车').map(({ id }) => id)).toEqual(['wait'])
    expect(findQuestions(all, '没有这样的问题')).toEqual([])
  })
})
