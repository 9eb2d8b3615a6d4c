// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import type { AgreementView } from '#shared/ipc/views/counter-view.ts'
import { openCounter } from './open-counter.tsx'

// There is no canvas to draw on here; what is drawn is tested in the app.
vi.mock('#renderer/ui/signature/ink-pad.tsx', () => ({
  InkPad: ({ label }: { readonly label: string }): ReactNode => (
    <div aria-label={label} role="img" />
  ),
}))

const agreement = (more: Partial<AgreementView> = {}): AgreementView => ({
  kind: 'agreement',
  locale: 'zh-CN',
  currency: 'CNY',
  plate: '京N·8K3F2',
  plateColor: 'blue',
  vehicle: '上汽大众 朗逸',
  showId: 'agreement:01KASP0000000000000000000F:contract',
  title: '服务合同，请阅读',
  sections: [{ heading: '全车镀晶', lines: [{ label: '风险', value: '七天内不要洗车' }] }],
  person: '王建国',
  consent: '签字表示效果和风险已听清楚。',
  ...more,
})

afterEach(cleanup)

it('shows what is agreed to beside the sheet it is signed on', async () => {
  await openCounter(agreement())
  expect(screen.getByTestId('counter-agreement').textContent).toContain('七天内不要洗车')
  expect(screen.getByText('王建国，请签字')).toBeTruthy()
  expect(screen.getByTestId('counter-sign-confirm')).toHaveProperty('disabled', true)
})

it('leaves when the customer does not want to sign now', async () => {
  const counter = await openCounter(agreement())
  screen.getByText('暂不签字').click()
  await screen.findByText('谢谢')
  expect(counter.answers).toEqual([{ kind: 'closed', showId: agreement().showId }])
})

it('asks for another signature when what is signed has changed', async () => {
  const counter = await openCounter(agreement())
  const before = screen.getByRole('img')
  counter.show(
    agreement({ sections: [{ heading: '全车镀晶', lines: [{ value: '十天内不要洗车' }] }] }),
  )
  expect(screen.getByTestId('counter-agreement').textContent).toContain('十天内不要洗车')
  expect(screen.getByRole('img')).not.toBe(before)
})

it('says that there is more below until it has been scrolled to', async () => {
  const height = vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(900)
  const frame = vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400)
  await openCounter(agreement())
  expect(screen.getByTestId('counter-more')).toBeTruthy()
  const text = screen.getByTestId('counter-agreement')
  text.scrollTop = 500
  fireEvent.scroll(text)
  expect(screen.queryByTestId('counter-more')).toBeNull()
  height.mockRestore()
  frame.mockRestore()
})
