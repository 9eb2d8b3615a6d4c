// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { THANKS_STANDS_MS } from '#renderer/counter/thanks-screen.tsx'
import { formatFingerprint } from '#shared/domain/approval/signed-content.ts'
import { signatureAnswer } from '#shared/ipc/views/counter-answer.ts'
import { estimate, job } from '../counter-samples.ts'
import { openCounter } from '../open-counter.tsx'

/** jsdom has no canvas: a pen that draws nowhere. */
const pen = (): CanvasRenderingContext2D =>
  new Proxy({} as CanvasRenderingContext2D, {
    get: () => () => undefined,
    set: () => true,
  })

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation((() =>
    pen()) as unknown as HTMLCanvasElement['getContext'])
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const write = (points: readonly (readonly [number, number])[]): void => {
  const pad = screen.getByRole('img', { name: '请用手指或笔在这里签字' })
  const [first = [0, 0], ...rest] = points
  const at = ([clientX, clientY]: readonly [number, number]): MouseEventInit => ({
    clientX,
    clientY,
    buttons: 1,
    bubbles: true,
  })
  pad.dispatchEvent(new MouseEvent('mousedown', at(first)))
  for (const point of rest) window.dispatchEvent(new MouseEvent('mousemove', at(point)))
  window.dispatchEvent(new MouseEvent('mouseup', { ...at(rest.at(-1) ?? first), buttons: 0 }))
}

const NAME = [
  [100, 200],
  [180, 120],
  [260, 240],
  [340, 130],
] as const

const toSignature = (): void => {
  fireEvent.click(screen.getByRole('button', { name: '签字确认' }))
}

const confirmButton = (): HTMLButtonElement =>
  screen.getByRole<HTMLButtonElement>('button', { name: '确认签字' })

const decided = () =>
  estimate({
    jobs: [job('A', { decision: 'approved' }), job('B', { amount: 30_000, decision: 'declined' })],
  })

describe('signing', () => {
  it('shows exactly what is signed, and by whom', async () => {
    await openCounter(decided())
    toSignature()
    expect(screen.getByText('王建国，请签字')).toBeDefined()
    expect(screen.getByText('签字表示您同意做下面列出的项目，共 ¥580.00。')).toBeDefined()
  })

  it('sends the strokes as the contract takes them, then thanks', async () => {
    const { answers } = await openCounter(decided())
    toSignature()
    write(NAME)
    await vi.waitFor(() => expect(confirmButton().disabled).toBe(false))
    fireEvent.click(confirmButton())
    const signed = answers.find(({ kind }) => kind === 'signature')
    expect(v.is(signatureAnswer, signed)).toBe(true)
    expect(signed).toMatchObject({ showId: 'estimate-1', width: 900, height: 400 })
    expect(screen.getByText('谢谢，已签字')).toBeDefined()
    expect(screen.queryByText('京N·8K3F2')).toBeNull()
  })

  it('takes no accidental touch for a name', async () => {
    await openCounter(decided())
    toSignature()
    write([[100, 100]])
    await vi.waitFor(() => expect(screen.getByText('请签上您的姓名')).toBeDefined())
    expect(confirmButton().disabled).toBe(true)
  })

  it('starts again on a clean sheet', async () => {
    await openCounter(decided())
    toSignature()
    write(NAME)
    await vi.waitFor(() => expect(confirmButton().disabled).toBe(false))
    fireEvent.click(screen.getByRole('button', { name: '重写' }))
    expect(confirmButton().disabled).toBe(true)
  })

  it('goes back to deciding when the desk changes what would be signed', async () => {
    const { show } = await openCounter(decided())
    toSignature()
    show(estimate({ jobs: [job('A', { amount: 70_000 }), ...decided().jobs.slice(1)] }))
    expect(screen.queryByRole('img', { name: '请用手指或笔在这里签字' })).toBeNull()
    expect(screen.getByText('内容已更新')).toBeDefined()
  })

  it('stays signed when the desk only echoes the decisions', async () => {
    const { show } = await openCounter(decided())
    toSignature()
    write(NAME)
    await vi.waitFor(() => expect(confirmButton().disabled).toBe(false))
    fireEvent.click(confirmButton())
    show({ ...decided(), isSignatureWanted: false })
    expect(screen.getByText('谢谢，已签字')).toBeDefined()
  })

  it('frees the display when the customer walks off after signing', async () => {
    const { answers } = await openCounter(decided())
    toSignature()
    write(NAME)
    await vi.waitFor(() => expect(confirmButton().disabled).toBe(false))
    vi.useFakeTimers()
    fireEvent.click(confirmButton())
    await act(async () => vi.advanceTimersByTime(THANKS_STANDS_MS))
    expect(answers.map(({ kind }) => kind)).toEqual(['progress', 'signature', 'closed'])
  })
})

describe('signing meanwhile', () => {
  it('is interrupted when the desk changes the work, and says why', async () => {
    const { show } = await openCounter(decided())
    toSignature()
    const { jobs } = decided()
    show(estimate({ jobs: jobs.map((each) => ({ ...each, amount: each.amount + 10_000 })) }))
    expect(screen.queryByRole('button', { name: '确认签字' })).toBeNull()
    expect(screen.getByTestId('counter-changes').textContent).toContain('签字已暂停')
    fireEvent.click(screen.getByRole('button', { name: '知道了' }))
    expect(screen.queryByTestId('counter-changes')).toBeNull()
  })

  it('keeps what was written when the customer reads on in another language', async () => {
    const { show } = await openCounter(decided())
    toSignature()
    write(NAME)
    await vi.waitFor(() => expect(confirmButton().disabled).toBe(false))
    show({ ...decided(), locale: 'zh-TW' })
    const confirm = screen.getByRole<HTMLButtonElement>('button', { name: '確認簽名' })
    expect(confirm.disabled).toBe(false)
  })

  it('is told to the desk, as is the job they had open before', async () => {
    const { answers } = await openCounter(decided())
    expect(answers).toEqual([])
    const [summary] = screen.getAllByText('看明细')
    if (summary !== undefined) fireEvent.click(summary)
    toSignature()
    await vi.waitFor(() =>
      expect(answers).toEqual([
        { kind: 'progress', showId: 'estimate-1', at: 'reading', jobId: 'A' },
        { kind: 'progress', showId: 'estimate-1', at: 'signing' },
      ]),
    )
  })

  it('names the code that will stand on the paper, and signs for it', async () => {
    const { answers } = await openCounter(decided())
    toSignature()
    const code = screen.getByTestId('counter-fingerprint').textContent ?? ''
    write(NAME)
    await vi.waitFor(() => expect(confirmButton().disabled).toBe(false))
    fireEvent.click(confirmButton())
    const signed = answers.find((answer) => answer.kind === 'signature')
    const { shown = '' } = signed?.kind === 'signature' ? signed : {}
    expect(shown).toMatch(/^[0-9a-f]{64}$/)
    expect(code).toContain(formatFingerprint(shown))
  })
})
