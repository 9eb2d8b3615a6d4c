// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { comparison, item } from '../counter-samples.ts'
import { openCounter } from '../open-counter.tsx'

afterEach(cleanup)

const title = (): string | null => screen.getByRole('heading', { level: 1 }).textContent

const layout = (): string | undefined =>
  document.querySelector<HTMLElement>('[data-layout]')?.dataset.layout

describe('old parts as a story', () => {
  it('begins where the desk says, and names what comes next', async () => {
    await openCounter(comparison({ startAt: 1 }))
    expect(title()).toBe('前制动摩擦片 · 右前')
    expect(screen.getByText('2 / 3')).toBeDefined()
    expect(screen.getByRole('button', { name: '下一件：空调滤清器' })).toBeDefined()
  })

  it('goes on and back by touch, and by keys', async () => {
    await openCounter(comparison())
    fireEvent.click(screen.getByRole('button', { name: '下一件：前制动摩擦片 · 右前' }))
    expect(title()).toBe('前制动摩擦片 · 右前')
    fireEvent.keyDown(window, { key: 'PageDown' })
    expect(title()).toBe('空调滤清器')
    fireEvent.keyDown(window, { key: 'PageUp' })
    fireEvent.click(screen.getByRole('button', { name: '上一件：前制动摩擦片 · 左前' }))
    expect(title()).toBe('前制动摩擦片 · 左前')
  })

  it('tells the desk when the customer is done, and shows no more of the car', async () => {
    const { answers } = await openCounter(comparison({ startAt: 2 }))
    fireEvent.click(screen.getByRole('button', { name: '看完了' }))
    expect(answers).toEqual([{ kind: 'closed', showId: 'comparison-1' }])
    expect(screen.queryByText('京N·8K3F2')).toBeNull()
    expect(screen.queryByRole('slider')).toBeNull()
  })

  it('stays in range when the desk takes parts away', async () => {
    const { show } = await openCounter(comparison({ startAt: 2 }))
    show(comparison({ items: [item()] }))
    expect(title()).toBe('前制动摩擦片 · 左前')
  })
})

describe('what is missing', () => {
  const { oldPhoto: _old, newPhoto: _new, ...withoutPhotos } = item()
  const { newPhoto: _fresh, ...withOldPhoto } = item()
  const { gauge: _gauge, ...withoutGauge } = item()

  it('leaves its room: both photos', async () => {
    await openCounter(comparison())
    expect(layout()).toBe('pair')
    expect(screen.getByRole('slider')).toBeDefined()
  })

  it('leaves its room: one photo', async () => {
    await openCounter(comparison({ items: [withOldPhoto] }))
    expect(layout()).toBe('single')
    expect(screen.getByRole('img', { name: '实测 2.1 mm' })).toBeDefined()
  })

  it('leaves its room: no photo', async () => {
    await openCounter(comparison({ items: [withoutPhotos] }))
    expect(layout()).toBe('none')
    expect(screen.getByText('这一件没有照片，请看测量结果')).toBeDefined()
  })

  it('leaves its room: no gauge', async () => {
    await openCounter(comparison({ items: [withoutGauge] }))
    expect(layout()).toBe('pair')
    expect(screen.queryByRole('img', { name: /实测/ })).toBeNull()
  })

  it('is found out when a photo cannot be read', async () => {
    await openCounter(comparison({ items: [item()] }))
    fireEvent.error(screen.getByAltText('更换的新件'))
    expect(layout()).toBe('single')
  })
})

it('says the verdict in words and by shape, and who set the limit', async () => {
  await openCounter(comparison())
  expect(screen.getByText('只剩 0.1 毫米就到限度')).toBeDefined()
  expect(screen.getByRole('img', { name: '需要更换' })).toBeDefined()
  expect(screen.getByText('限度来源：参考值')).toBeDefined()
})
