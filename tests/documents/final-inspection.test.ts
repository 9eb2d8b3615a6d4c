import { describe, expect, it } from 'vitest'
import { at } from '#tests/support/domain/times.ts'
import { ofVisit, printPaper } from '#tests/support/papers/print-paper.ts'

describe('the final inspection', () => {
  it('lists every job and every safety item with result and inspector', async () => {
    const { text } = await printPaper('final-inspection', 'brake-pads')
    const page = text[0] ?? ''
    for (const words of [
      '更换前制动摩擦片符合维修手册和托修要求合格陈国栋',
      '车轮螺栓扭矩按规定力矩拧紧120N·m合格陈国栋',
      '故障码清除无现存故障码合格',
      '路试里程5km',
      '经检验合格，准予出厂',
      '自检（主修技师）：刘志强',
    ]) {
      expect(page).toContain(words)
    }
    expect(page).not.toContain('更换空调滤清器')
  })

  it('keeps an inspection that failed before', async () => {
    const { text } = await printPaper('final-inspection', 'brake-pads', {
      change: ofVisit((visit) => ({
        ...visit,
        inspections: [
          ...visit.inspections.map((inspection) => ({
            ...inspection,
            at: at('11:05'),
            result: 'fail' as const,
            note: '左前轮有异响',
          })),
          ...visit.inspections,
        ],
      })),
    })
    expect(text[0]).toContain('此前检验2026-11-2011:05不合格，返修后复检左前轮有异响')
    expect(text[0]).toContain('检验结论经检验合格')
  })

  it('is a blank sheet before anything was inspected', async () => {
    const { text } = await printPaper('final-inspection', 'brake-pads', {
      change: ofVisit((visit) => ({ ...visit, inspections: [] })),
    })
    expect(text[0]).toContain('制动效能制动有力，无跑偏、异响转向转向灵活')
    expect(text[0]).not.toMatch(/合格，|未检|未路试|陈国栋/)
  })
})
