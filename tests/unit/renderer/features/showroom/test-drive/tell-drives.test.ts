import { expect, it } from 'vitest'
import { tellDrives } from '#renderer/features/showroom/test-drive/tell-drives.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { aDemoCar } from '#tests/support/domain/test-drives.ts'
import { driveThatIs } from '#tests/support/papers/drive-paper.ts'

const say = createSay(zhCN)
const car = aDemoCar({ name: '海豹06' })
const entry = (drive: ReturnType<typeof driveThatIs>) => ({
  drive,
  car,
  consultant: undefined,
  record: undefined,
})

it('tells which car was driven, how far, and what was said', () => {
  const feedback = { comfort: 5, power: 4, handling: 4, space: 5, words: '很安静' }
  const [line] = tellDrives([entry({ ...driveThatIs('back'), feedback })], say)
  expect(line).toMatchObject({
    title: '试驾 海豹06，22 公里',
    words: '舒适 5 · 动力 4 · 操控 4 · 空间 5　很安静',
  })
})

it('says nothing of a drive that has not begun', () => {
  expect(tellDrives([entry(driveThatIs('signed'))], say)).toEqual([])
})
