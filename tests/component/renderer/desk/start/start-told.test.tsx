// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { NOTHING_DONE, type StartReport } from '#renderer/db/start/start-report.ts'
import { StartTold } from '#renderer/desk/start/start-told.tsx'
import { WordsProvider } from '#renderer/i18n/words.tsx'
import { zhCN } from '#shared/i18n/zh-CN/index.ts'
import { MORNING } from '#tests/support/records/clock.ts'

afterEach(cleanup)

const draw = (report: Partial<StartReport>): void => {
  render(
    <WordsProvider catalogue={zhCN} locale="zh-CN">
      <StartTold report={{ ...NOTHING_DONE, ...report }} />
    </WordsProvider>,
  )
}

const lines = (): string[] => screen.getAllByRole('listitem').map((line) => line.textContent ?? '')

describe('what a start did', () => {
  it('is not told where it did nothing', () => {
    draw({})
    expect(screen.queryByTestId('start-told')).toBeNull()
  })

  it('says how many saves came back, until it was read', async () => {
    draw({ done: 'replayed', entries: 2, upTo: MORNING })
    expect(lines()).toEqual([expect.stringMatching(/^已按日志补回 2 次存盘，直到 2026-11-22/)])
    await userEvent.keyboard('{Shift>}{Escape}{/Shift}')
    expect(screen.queryByTestId('start-told')).toBeNull()
  })

  it('says of a rebuild what it used, what was damaged, what is kept, and counts', () => {
    const damage = { file: '0000000001-2026-11-22.jsonl', line: 9, afterSeq: 8 }
    const counts = { customers: 12, visits: 30, settings: 3, loans: 0 }
    draw({ done: 'rebuilt', entries: 8, damage, counts, setAside: 'x-rebuilt', missing: 2 })
    expect(lines()).toEqual([
      '记录已重建，直到 –',
      '全部来自日志，共 8 次存盘',
      expect.stringContaining('2 条来自成批导入'),
      '日志文件 0000000001-2026-11-22.jsonl 第 9 行损坏；第 8 次存盘及之前的都核对无误',
      '原来的日志保留在 x-rebuilt',
      expect.stringMatching(/^读回的记录：客户.12.· 进厂单.30$/),
    ])
  })
})
