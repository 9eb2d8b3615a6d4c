// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WordsProvider } from '#renderer/i18n/words.tsx'
import { SignatureDialog } from '#renderer/ui/signature/signature-dialog.tsx'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { signatureAnswer } from '#shared/ipc/views/counter-answer.ts'
import { giveInk, writeName } from '#tests/support/screen/write-name.ts'

beforeEach(giveInk)
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const open = () => {
  const onSign = vi.fn()
  const onClose = vi.fn()
  render(
    <WordsProvider catalogue={zhCN} locale="zh-CN">
      <SignatureDialog onClose={onClose} onSign={onSign} scope="环车检查属实" title="客户签字" />
    </WordsProvider>,
  )
  return { onSign, onClose }
}

describe('a signature written at the desk', () => {
  it('is kept by Enter as the path that papers take', async () => {
    const { onSign } = open()
    act(() => writeName())
    await userEvent.keyboard('{Enter}')
    expect(onSign).toHaveBeenCalledOnce()
    const [written] = onSign.mock.calls[0] ?? []
    expect(v.is(signatureAnswer, { kind: 'signature', showId: 's', ...written })).toBe(true)
  })

  it('is asked for again where the field is empty or was only touched', async () => {
    const { onSign } = open()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('status').textContent).toBe('请签上姓名')
    act(() => writeName([[50, 50]]))
    await userEvent.keyboard('{Enter}')
    expect(onSign).not.toHaveBeenCalled()
  })

  it('starts again on a new sheet by Delete', async () => {
    const { onSign } = open()
    act(() => writeName())
    await userEvent.keyboard('{Delete}')
    await userEvent.keyboard('{Enter}')
    expect(onSign).not.toHaveBeenCalled()
  })
})
