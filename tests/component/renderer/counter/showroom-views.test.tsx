// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { ModelsView, NeedsView } from '#shared/ipc/views/showroom-view.ts'
import { openCounter } from './open-counter.tsx'

const heading = { locale: 'zh-CN', currency: 'CNY', plate: '', vehicle: '' } as const

const needs = (more: Partial<NeedsView> = {}): NeedsView => ({
  kind: 'needs',
  ...heading,
  showId: 'needs:sale-01KASP0000000000000000000F',
  isBeingAsked: false,
  known: [
    { label: '用途', value: '家用' },
    { label: '落地预算', value: '¥120,000–¥200,000' },
  ],
  open: ['停车', '车位长'],
  cars: [
    {
      name: '小鹏 G6',
      trim: '2026 款 625 长续航 Max',
      price: '¥195,100',
      isFitting: true,
      reasons: [
        { text: '在预算内', isFor: true },
        { text: '车身不同', isFor: false },
      ],
    },
  ],
  ...more,
})

const models = (more: Partial<ModelsView> = {}): ModelsView => ({
  kind: 'models',
  ...heading,
  showId: 'models:sale-01KASP0000000000000000000F',
  models: [
    {
      make: '上汽大众',
      model: '朗逸',
      trim: '满逸版',
      availability: '现车 2 台',
      price: 12_090_000,
      energy: 3_000_000,
      upkeep: 400_000,
    },
    {
      make: '小鹏',
      model: 'G6',
      trim: '长续航',
      availability: '需订车',
      price: 18_680_000,
      energy: 700_000,
      upkeep: 200_000,
    },
  ],
  groups: [
    {
      title: '空间',
      rows: [
        { label: '轴距', values: ['2,688 mm', '2,890 mm'], isDifferent: true, best: [1] },
        { label: '座位', values: ['5', '5'], isDifferent: false, best: [] },
      ],
    },
  ],
  years: 5,
  assumptions: [{ label: '每年公里数', value: '15,000' }],
  told: ['5 年内，G6 比 朗逸 多花 ¥41,000。'],
  note: '不含保险。',
  ...more,
})

afterEach(cleanup)

it('shows what was understood, what is still open, and the cars with their reasons', async () => {
  await openCounter(needs())
  const screenText = screen.getByTestId('counter-needs').textContent
  for (const words of ['用途', '家用', '¥120,000–¥200,000', '还可以告诉我们：停车、车位长']) {
    expect(screenText).toContain(words)
  }
  const car = within(screen.getByTestId('counter-needs-car'))
  expect(car.getByText('落地约 ¥195,100')).toBeTruthy()
  expect(car.getByText('在预算内').dataset.against).toBeUndefined()
  expect(car.getByText('车身不同').dataset.against).toBe('true')
})

it('begins with a question before the first answer, and grows with each', async () => {
  const counter = await openCounter(needs({ isBeingAsked: true, known: [], cars: [] }))
  expect(screen.getByText('我们先聊聊您怎么用车')).toBeTruthy()
  expect(screen.getByTestId('counter-needs-writing')).toBeTruthy()
  counter.show(needs({ isBeingAsked: true }))
  expect(screen.queryByText('我们先聊聊您怎么用车')).toBeNull()
  expect(screen.getByText('家用')).toBeTruthy()
  counter.show(needs())
  expect(screen.queryByTestId('counter-needs-writing')).toBeNull()
})

it('says of a car that it misses a must', async () => {
  const [car] = needs().cars
  await openCounter(needs({ cars: car === undefined ? [] : [{ ...car, isFitting: false }] }))
  expect(screen.getByText('有必备要求不满足')).toBeTruthy()
})

it('is closed by the buyer', async () => {
  const counter = await openCounter(needs())
  fireEvent.click(screen.getByTestId('counter-needs-done'))
  await screen.findByText('谢谢')
  expect(counter.answers).toEqual([{ kind: 'closed', showId: needs().showId }])
})

it('shows what differs between models, and all of it when asked', async () => {
  await openCounter(models())
  expect(screen.getByText('2,890 mm').dataset.best).toBe('true')
  expect(screen.getByText('2,688 mm').dataset.best).toBe('false')
  expect(screen.queryByText('座位')).toBeNull()
  fireEvent.click(screen.getByTestId('counter-models-all'))
  expect(screen.getByText('座位')).toBeTruthy()
})

it('shows all of a model that stands alone', async () => {
  const [first] = models().models
  await openCounter(models({ models: first === undefined ? [] : [first] }))
  expect(screen.getByText('座位')).toBeTruthy()
  expect(screen.queryByTestId('counter-models-all')).toBeNull()
})

it('draws what the models come to, each bar a share of the dearest', async () => {
  await openCounter(models())
  fireEvent.click(screen.getByTestId('counter-models-costs'))
  const shares = [
    ...screen.getByTestId('counter-models-bars').querySelectorAll('[role="img"]'),
  ].map((bar) => Number((bar as HTMLElement).style.getPropertyValue('--share')))
  const totals = [shares.slice(0, 3), shares.slice(3)].map((each) =>
    each.reduce((sum, share) => sum + share, 0),
  )
  expect(totals[0]).toBeCloseTo(15_490_000 / 19_580_000)
  expect(totals[1]).toBeCloseTo(1)
  for (const words of ['¥195,800', '15,000', '不含保险。', '5 年内，G6 比 朗逸 多花 ¥41,000。']) {
    expect(screen.getByText(words)).toBeTruthy()
  }
})
