// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { CounterAnswer } from '#shared/ipc/views/counter-answer.ts'
import { estimate, job } from '../counter-samples.ts'
import { openCounter } from '../open-counter.tsx'

afterEach(cleanup)

const touch = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}

const card = (name: string): HTMLElement => {
  const element = screen
    .getAllByText(name)
    .map((found) => found.closest<HTMLElement>('li[data-decision]'))
    .find((found) => found !== null)
  if (element === null || element === undefined) throw new Error(`no card for ${name}`)
  return element
}

/** What the customer decided, without where they were looking. */
const decided = (answers: readonly CounterAnswer[]): readonly CounterAnswer[] =>
  answers.filter(({ kind }) => kind === 'job')

describe('deciding job by job', () => {
  it('tells the desk of each approval at once, for this showing', async () => {
    const { answers } = await openCounter(estimate())
    touch('同意：项目A')
    expect(answers).toEqual([{ kind: 'job', showId: 'estimate-1', jobId: 'A', answer: 'approved' }])
    expect(card('项目A').dataset.decision).toBe('approved')
  })

  it('asks why before it declines, and sends the reason with the answer', async () => {
    const { answers } = await openCounter(estimate())
    touch('暂不：项目B')
    expect(answers).toEqual([])
    touch('太贵')
    expect(answers).toEqual([
      { kind: 'job', showId: 'estimate-1', jobId: 'B', answer: 'declined', reason: '太贵' },
    ])
    expect(screen.getByText('暂不做：太贵')).toBeDefined()
  })

  it('lets the customer think again until it is signed', async () => {
    const { answers } = await openCounter(estimate())
    touch('同意：项目A')
    touch('暂不：项目A')
    touch('再考虑')
    expect(answers.map((answer) => answer.kind === 'job' && answer.answer)).toEqual([
      'approved',
      'declined',
    ])
    expect(card('项目A').dataset.decision).toBe('declined')
  })

  it('adds up what is approved with the charges, and the room left under the ceiling', async () => {
    await openCounter(estimate())
    expect(screen.getByText('还可用 ¥920.00')).toBeDefined()
    touch('同意：项目A')
    expect(screen.getByText('¥580.00')).toBeDefined()
    expect(screen.getByText('还可用 ¥420.00')).toBeDefined()
  })

  it('says so when the approved jobs pass the ceiling', async () => {
    await openCounter(estimate({ ceiling: 70_000 }))
    touch('同意：项目A')
    touch('同意：项目B')
    expect(screen.getByText('超出上限 ¥180.00')).toBeDefined()
  })

  it('takes a touch back that did not reach the desk, and says so', async () => {
    const { cut } = await openCounter(estimate())
    cut()
    touch('同意：项目A')
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toBe('没有送达，请再点一次。'),
    )
    expect(card('项目A').dataset.decision).toBe('pending')
  })

  it('opens the signature only when every job is decided', async () => {
    await openCounter(estimate())
    touch('同意：项目A')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '签字确认' }).disabled).toBe(true)
    touch('同意：项目B')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '签字确认' }).disabled).toBe(false)
  })

  it('ends without a signature where none is wanted', async () => {
    const { answers } = await openCounter(
      estimate({ isSignatureWanted: false, jobs: [job('A', { decision: 'approved' })] }),
    )
    touch('完成')
    expect(answers).toEqual([{ kind: 'closed', showId: 'estimate-1' }])
    expect(screen.queryByText('京N·8K3F2')).toBeNull()
  })
})

describe('when the desk sends the estimate again', () => {
  it("takes an echo of the customer's own answer without a word", async () => {
    const { show } = await openCounter(estimate())
    touch('同意：项目A')
    show(estimate({ jobs: [job('A', { decision: 'approved' }), job('B', { amount: 30_000 })] }))
    expect(screen.queryByText('内容已更新')).toBeNull()
    expect(card('项目A').dataset.decision).toBe('approved')
  })

  it('keeps what the customer has open', async () => {
    const { show } = await openCounter(estimate())
    fireEvent.click(within(card('项目A')).getByText('看明细'))
    expect(screen.getByText('工时A')).toBeDefined()
    show(estimate({ jobs: [job('A', { decision: 'approved' }), job('B', { amount: 30_000 })] }))
    expect(screen.getByText('工时A')).toBeDefined()
  })

  it('announces a changed price, marks the job and asks again', async () => {
    const { show } = await openCounter(estimate())
    touch('同意：项目A')
    show(estimate({ jobs: [job('A', { amount: 60_000 }), job('B', { amount: 30_000 })] }))
    expect(screen.getByText('内容已更新')).toBeDefined()
    expect(within(card('项目A')).getByText('有改动')).toBeDefined()
    expect(card('项目A').dataset.decision).toBe('pending')
    touch('知道了')
    expect(screen.queryByText('内容已更新')).toBeNull()
  })

  it('announces an added job as new', async () => {
    const { show } = await openCounter(estimate())
    show(estimate({ jobs: [...estimate().jobs, job('C', { isSupplement: true })] }))
    expect(within(card('项目C')).getByText('新增')).toBeDefined()
    expect(within(card('项目C')).getByText('增项')).toBeDefined()
  })

  it('follows a decision taken at the desk, and says that it was', async () => {
    const { show } = await openCounter(estimate())
    show(estimate({ jobs: [job('A', { decision: 'declined' }), job('B', { amount: 30_000 })] }))
    expect(card('项目A').dataset.decision).toBe('declined')
    expect(screen.getByText('内容已更新')).toBeDefined()
  })

  it('drops everything opened and chosen when it is another showing', async () => {
    const { show } = await openCounter(estimate())
    fireEvent.click(within(card('项目A')).getByText('看明细'))
    touch('同意：项目A')
    show(estimate({ showId: 'estimate-2' }))
    expect(screen.queryByText('工时A')).toBeNull()
    expect(card('项目A').dataset.decision).toBe('pending')
    expect(screen.queryByText('内容已更新')).toBeNull()
  })
})

describe('what the desk changed', () => {
  const news = (): HTMLElement => screen.getByTestId('counter-changes')

  it('is told before and after, line by line, and the choice on it is withdrawn', async () => {
    const { show } = await openCounter(estimate())
    touch('同意：项目A')
    show(
      estimate({
        jobs: [
          job('A', {
            amount: 60_000,
            lines: [{ name: '工时A', detail: '0.8 小时', amount: 19_000 }],
          }),
          job('B', { amount: 30_000 }),
        ],
      }),
    )
    expect(news().textContent).toContain('¥500.00→¥600.00')
    expect(news().textContent).toContain('工时A ¥90.00 → ¥190.00')
    expect(news().textContent).toContain('您对这一项的选择已撤回')
    expect(within(card('项目A')).getByText('原 ¥500.00')).toBeDefined()
  })

  it('is told from where it began when it changes again before it was seen', async () => {
    const { show } = await openCounter(estimate())
    const dearer = (amount: number) => estimate({ jobs: [job('A', { amount }), job('B')] })
    show(dearer(60_000))
    show(dearer(70_000))
    expect(news().textContent).toContain('¥500.00→¥700.00')
  })

  it('names what is gone, what is new, and another ceiling', async () => {
    const { show } = await openCounter(estimate())
    show(estimate({ jobs: [job('A'), job('C')], ceiling: 120_000 }))
    expect(news().textContent).toContain('取消：项目B')
    expect(news().textContent).toContain('新增：项目C')
    expect(news().textContent).toContain('约定上限¥1,000.00→¥1,200.00')
    expect(news().textContent).not.toContain('项目A')
  })
})

describe('asking to have a job explained', () => {
  it('tells the desk, leaves the job undecided, and can be taken back', async () => {
    const { answers } = await openCounter(estimate({ jobs: [job('A')] }))
    touch('请讲解：项目A')
    expect(card('项目A').dataset.decision).toBe('asked')
    expect(screen.getByText('已告诉服务顾问，马上来给您讲解。')).toBeDefined()
    expect(screen.getByText('1 项等服务顾问讲解')).toBeDefined()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '签字确认' }).disabled).toBe(true)
    touch('不用讲了：项目A')
    expect(card('项目A').dataset.decision).toBe('pending')
    expect(decided(answers).map((answer) => answer.kind === 'job' && answer.answer)).toEqual([
      'asked',
      'pending',
    ])
  })

  it('is over when the desk says so, without a word about changes', async () => {
    const { show } = await openCounter(estimate({ jobs: [job('A', { decision: 'asked' })] }))
    show(estimate({ jobs: [job('A')] }))
    expect(card('项目A').dataset.decision).toBe('pending')
    expect(screen.queryByTestId('counter-changes')).toBeNull()
  })
})

describe('another language', () => {
  const english = estimate({
    locale: 'en',
    jobs: [
      job('A', {
        category: 'Minor repair',
        lines: [{ name: 'Labour', detail: '0.50 h', amount: 9_000 }],
      }),
      job('B', { amount: 30_000, category: 'Minor repair' }),
    ],
  })

  it('is asked of the desk, which says the same anew: choices stay and nothing is news', async () => {
    const { answers, show } = await openCounter(estimate())
    touch('同意：项目A')
    touch('English')
    expect(answers.at(-1)).toEqual({ kind: 'language', showId: 'estimate-1', locale: 'en' })
    show(english)
    expect(screen.getByRole('button', { name: 'English' }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    expect(card('项目A').dataset.decision).toBe('approved')
    expect(screen.queryByTestId('counter-changes')).toBeNull()
  })

  it('hides no change of price', async () => {
    const { show } = await openCounter(estimate())
    touch('同意：项目A')
    const [first, ...rest] = english.jobs
    show({ ...english, jobs: [{ ...(first ?? job('A')), amount: 60_000 }, ...rest] })
    expect(screen.getByTestId('counter-changes').textContent).toContain('¥600.00')
    expect(card('项目A').dataset.decision).toBe('pending')
  })
})
