// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { bill, comparison, estimate, IDLE } from './counter-samples.ts'
import { openCounter } from './open-counter.tsx'

afterEach(cleanup)

const OF_CUSTOMER = /8K3F2|朗逸|王建国|项目A|摩擦片|1,296/

describe('the counter display', () => {
  it('shows the shop and nobody while nobody is concerned', async () => {
    await openCounter(IDLE)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('京北诚达')
  })

  it.each([
    ['comparison', comparison()],
    ['estimate', estimate()],
    ['bill', bill()],
  ])('keeps nothing of the customer once the %s is cleared', async (_kind, view) => {
    const { show } = await openCounter(view)
    expect(document.body.textContent).toMatch(OF_CUSTOMER)
    show(IDLE)
    expect(document.documentElement.outerHTML).not.toMatch(OF_CUSTOMER)
    expect(document.querySelector('img, canvas')).toBeNull()
  })

  it('shows only the next customer when one follows another at once', async () => {
    const { show } = await openCounter(estimate())
    show(comparison({ showId: 'next', plate: '粤A·12345', vehicle: '比亚迪 秦' }))
    expect(screen.getByText('粤A·12345')).toBeDefined()
    expect(document.body.textContent).not.toMatch(/8K3F2|王建国|项目A/)
  })

  it('speaks the language of what it shows', async () => {
    const { show } = await openCounter(IDLE)
    show(estimate({ locale: 'en' }))
    expect(screen.getByText('Please decide job by job')).toBeDefined()
    show(estimate({ locale: 'zh-TW', currency: 'TWD', showId: 'tw' }))
    expect(screen.getByText('請逐項確認')).toBeDefined()
    expect(screen.getByText('NT$500')).toBeDefined()
  })

  it('stays closed when an echo of the desk comes late', async () => {
    const { show } = await openCounter(bill({ payments: [], warranties: [] }))
    fireEvent.click(screen.getByRole('button', { name: /^应付金额/ }))
    fireEvent.click(screen.getByRole('button', { name: '看完了' }))
    show(bill())
    expect(document.body.textContent).not.toMatch(OF_CUSTOMER)
  })
})
