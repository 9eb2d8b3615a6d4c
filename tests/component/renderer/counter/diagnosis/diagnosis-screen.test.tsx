// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { diagnosis } from '../counter-samples.ts'
import { openCounter } from '../open-counter.tsx'

afterEach(cleanup)

it('shows all that was found, red first, without a price', async () => {
  await openCounter(diagnosis())
  const cards = await screen.findAllByTestId('counter-finding')
  expect(cards.map((card) => card.dataset.grade)).toEqual(['red', 'yellow', 'green'])
  expect(screen.getByTestId('counter-diagnosis-summary').textContent).toContain('制动片到限')
  expect(document.body.textContent).not.toMatch(/[¥￥]/)
  // A pin for each of them, on the drawing its place is on.
  expect(document.querySelectorAll('[data-drawing="hidden"] [data-pin]')).toHaveLength(2)
  expect(document.querySelectorAll('[data-drawing="outside"] [data-pin]')).toHaveLength(1)
})

it('opens one by touch, goes on to the next, back to all, and ends', async () => {
  const { answers } = await openCounter(diagnosis())
  await userEvent.click((await screen.findAllByTestId('counter-finding'))[0] as HTMLElement)
  const detail = await screen.findByTestId('counter-finding-detail')
  expect(detail.textContent).toContain('只剩 0.1 毫米就到限度')
  expect(detail.textContent).toContain('更换前制动摩擦片')
  await userEvent.click(screen.getByTestId('counter-finding-next'))
  expect(screen.getByTestId('counter-finding-detail').dataset.grade).toBe('yellow')
  await userEvent.click(screen.getByTestId('counter-findings-all'))
  expect(await screen.findAllByTestId('counter-finding')).toHaveLength(3)
  await userEvent.click(screen.getByTestId('counter-diagnosis-done'))
  await waitFor(() => expect(answers.at(-1)).toMatchObject({ kind: 'closed' }))
})
