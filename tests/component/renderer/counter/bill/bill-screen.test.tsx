// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { bill } from '../counter-samples.ts'
import { openCounter } from '../open-counter.tsx'

afterEach(cleanup)

const touch = (name: RegExp | string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}

const step = (): string | null => screen.getByRole('heading', { level: 2 }).textContent

const full = () =>
  bill({
    payments: [{ method: '微信', amount: 129_600 }],
    oldParts: '已确认，托修方收回',
    warranties: [{ name: '更换前制动摩擦片', term: '10 天或 2,000 公里' }],
  })

describe('the bill explained', () => {
  it('goes step by step to the amount due in figures and words', async () => {
    await openCounter(full())
    expect(step()).toBe('工时费')
    expect(screen.getByText('换机油')).toBeDefined()
    touch('下一步')
    expect(step()).toBe('配件费')
    expect(screen.getByText('累计 ¥1,316.60')).toBeDefined()
    touch('下一步')
    expect(screen.getByText('−¥20.00')).toBeDefined()
    expect(screen.getByText('−¥0.60')).toBeDefined()
    touch('下一步')
    expect(step()).toBe('应付金额')
    expect(screen.getByText('壹仟贰佰玖拾陆元整')).toBeDefined()
    touch('下一步')
    expect(screen.getByText('已付清')).toBeDefined()
    touch('下一步')
    expect(screen.getByText('10 天或 2,000 公里')).toBeDefined()
    expect(screen.getByText('已确认，托修方收回')).toBeDefined()
  })

  it('jumps to any step by touch', async () => {
    await openCounter(full())
    touch(/^应付金额/)
    expect(step()).toBe('应付金额')
  })

  it('shows everything at once for whoever reads alone', async () => {
    await openCounter(full())
    touch('看全部')
    const titles = screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)
    expect(titles).toHaveLength(6)
    touch('逐步讲解')
    expect(step()).toBe('工时费')
  })

  it('keeps its place when the desk sends it again', async () => {
    const { show } = await openCounter(full())
    touch('下一步')
    show(full())
    expect(step()).toBe('配件费')
  })
})
