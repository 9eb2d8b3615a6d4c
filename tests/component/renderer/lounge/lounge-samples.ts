import type { LoungeCar, LoungeView } from '#shared/ipc/views/lounge-view.ts'

export const car = (key: string, more: Partial<LoungeCar> = {}): LoungeCar => ({
  key,
  plate: `京${key}·8***2`,
  stepIndex: 3,
  time: '12:30',
  remark: '预计',
  isCalled: false,
  ...more,
})

export const board = (cars: readonly LoungeCar[], more: Partial<LoungeView> = {}): LoungeView => ({
  locale: 'zh-CN',
  shop: '京北诚达',
  title: '维修进度',
  steps: ['接待', '检查', '报价', '维修', '终检', '可取车'],
  cars: [...cars],
  notices: ['工时单价 180 元'],
  offsetMinutes: 480,
  ...more,
})
