// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import * as v from 'valibot'
import { afterEach, describe, expect, it } from 'vitest'
import { ratingAnswer } from '#shared/ipc/views/counter-answer.ts'
import { type RatingView, shownView } from '#shared/ipc/views/counter-view.ts'
import { openCounter } from '../open-counter.tsx'

afterEach(cleanup)

const view: RatingView = {
  kind: 'rating',
  showId: 'rating-1',
  locale: 'zh-CN',
  currency: 'CNY',
  plate: '京N·8K3F2',
  vehicle: '上汽大众 朗逸',
  shop: '京北诚达',
}

const touch = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
const face = (question: string, name: string): void => {
  fireEvent.click(within(screen.getByRole('group', { name: question })).getByText(name))
}
const sendButton = (): HTMLButtonElement => screen.getByRole('button', { name: '提交' })

describe('the rating on leaving', () => {
  it('is a view the display takes', () => expect(v.is(shownView, view)).toBe(true))

  it('sends only what was touched', async () => {
    const { answers } = await openCounter(view)
    expect(sendButton().disabled).toBe(true)
    face('车修得满意吗？', '很满意')
    touch('9')
    touch('技术好')
    touch('提交')
    expect(answers).toEqual([
      {
        kind: 'rating',
        showId: 'rating-1',
        faces: { work: 5 },
        recommend: 9,
        reasons: ['skilled'],
        words: '',
      },
    ])
    expect(v.is(ratingAnswer, answers[0])).toBe(true)
    expect(screen.getByText('谢谢您的评价')).toBeDefined()
    expect(screen.queryByText('京N·8K3F2')).toBeNull()
  })

  it('asks what was wrong where a face is unhappy, and says nothing that no longer stands there', async () => {
    const { answers } = await openCounter(view)
    face('答应的时间做到了吗？', '很满意')
    touch('准时')
    face('答应的时间做到了吗？', '不满意')
    expect(screen.queryByRole('button', { name: '准时' })).toBeNull()
    touch('没按时交车')
    touch('等太久')
    touch('等太久')
    touch('提交')
    expect(answers[0]).toMatchObject({ faces: { time: 2 }, reasons: ['late'] })
  })

  it('is never forced: whoever does not want to is done', async () => {
    const { answers } = await openCounter(view)
    face('车修得满意吗？', '一般')
    touch('不评价了')
    expect(answers).toEqual([{ kind: 'closed', showId: 'rating-1' }])
  })

  it('can be sent again when it did not arrive, with the marks as they were', async () => {
    const { cut } = await openCounter(view)
    touch('10')
    cut()
    touch('提交')
    await waitFor(() => expect(screen.getByText('没有送达，请再点一次。')).toBeDefined())
    expect(screen.getByRole('button', { name: '10' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('keeps the marks when it is read in another language', async () => {
    const { show } = await openCounter(view)
    touch('7')
    show({ ...view, locale: 'en' })
    expect(screen.getByText('How was your visit to 京北诚达?')).toBeDefined()
    expect(screen.getByRole('button', { name: '7' }).getAttribute('aria-pressed')).toBe('true')
  })
})
