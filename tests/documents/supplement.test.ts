import { describe, expect, it } from 'vitest'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { day } from '#shared/kernel/day.ts'
import { at } from '#tests/support/domain/times.ts'
import { ofVisit, printPaper } from '#tests/support/papers/print-paper.ts'

const answering = (state: 'pending' | 'declined') =>
  ofVisit((visit: Visit) => ({
    ...visit,
    jobs: visit.jobs.map((job) => {
      if (job.foundDuring === 'reception') return job
      if (state === 'pending') return { ...job, approval: { state } }
      const said = { method: 'phone', person: '王建国', at: at('10:52'), reason: '太贵' } as const
      return { ...job, approval: { state, ...said, offerAgainOn: day('2027-03-01') } }
    }),
  }))

describe('the supplement', () => {
  it('holds work found during repair with reason, part class and the new total', async () => {
    const { text } = await printPaper('supplement', 'brake-pads')
    const page = text[0] ?? ''
    for (const words of [
      '合同（托修单）编号：RO-20261120-007',
      '1.更换左前制动分泵防尘套拆检发现防尘套破裂，有进水风险小修191.00同意电话10:52',
      '制动分泵修理包5Q0698471大众原厂原厂1套128.00128.00',
      '原预算合计¥1,205.60',
      '增项合计（不含不同意的项目）¥191.00',
      '新预算合计¥1,396.60人民币壹仟叁佰玖拾陆元陆角整',
      '交车时间2026-11-2012:30',
    ]) {
      expect(page).toContain(words)
    }
    expect(page).not.toContain('机油滤清器')
  })

  it('says who agreed, how and when', async () => {
    const { text } = await printPaper('supplement', 'brake-pads')
    expect(text[0]).toContain('更换左前制动分泵防尘套同意电话王建国2026-11-2010:52')
  })

  it('leaves declined work out of the new total', async () => {
    const { text } = await printPaper('supplement', 'brake-pads', { change: answering('declined') })
    expect(text[0]).toContain('新预算合计¥1,205.60')
    expect(text[0]).toContain('不同意电话王建国2026-11-2010:52')
  })

  it('waits for an answer before it was given', async () => {
    const { text } = await printPaper('supplement', 'brake-pads', { change: answering('pending') })
    expect(text[0]).toContain('更换左前制动分泵防尘套待确认———')
    expect(text[0]).toContain('191.00同意不同意')
  })

  it('says so when nothing was added', async () => {
    const { text } = await printPaper('supplement', 'taipei-service')
    expect(text[0]).toContain('無追加項目')
  })
})
