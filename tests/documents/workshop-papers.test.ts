import { describe, expect, it } from 'vitest'
import { formatsOf } from '#shared/domain/papers/paper-format.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import { at } from '#tests/support/domain/times.ts'
import { expectWhole } from '#tests/support/papers/expect-whole.ts'
import { ofVisit, printPaper } from '#tests/support/papers/print-paper.ts'

/** The sample visit in the workshop: steps written down, the first job done and looked at. */
const atWork = (visit: Visit): Visit => {
  const by = visit.technicianId as StaffId
  return {
    ...visit,
    jobs: visit.jobs.map((job, index) => {
      const isFirst = index === 0
      const done = isFirst ? { doneAt: at('10:40'), by } : {}
      return {
        ...job,
        grade: 'middle' as const,
        category: isFirst ? ('maintenance-2' as const) : job.category,
        steps: [
          { name: '拆车轮与制动钳', isCheckPoint: false, ...done },
          {
            name: '制动钳螺栓力矩',
            isCheckPoint: true,
            unit: 'N·m',
            ...done,
            ...(isFirst ? { value: '110' } : {}),
          },
        ],
        ...(isFirst
          ? {
              selfCheck: { by, at: at('10:50') },
              mutualCheck: { by: visit.advisorId, at: at('10:55') },
            }
          : {}),
      }
    }),
  }
}
const change = ofVisit(atWork)

describe('the work card', () => {
  it('carries the work with its steps, room for what is measured, and no price', async () => {
    const { text, input } = await printPaper('work-card', 'brake-pads', {
      change: (given) => ({ ...change(given), bay: '3 号位' }),
    })
    const page = text.join('')
    for (const words of [
      '维修派工单',
      '工位3号位',
      '拆车轮与制动钳刘志强10:40',
      '制动钳螺栓力矩检查点110N·m刘志强',
      '＿＿＿＿N·m',
      '完工自检刘志强',
      '互检周敏',
      '中级技师',
      '客户描述（原话）',
    ]) {
      expect(page).toContain(words)
    }
    expect(page).toContain(input.visit.intake.statement.replaceAll(/\s/g, '').slice(0, 12))
    expect(page).not.toMatch(/¥|单价|金额/)
  })

  it('says nothing of work that was not agreed to', async () => {
    const { text } = await printPaper('work-card', 'brake-pads')
    expect(text.join('')).not.toContain('更换空调滤清器')
  })
})

describe('the parts issue slip', () => {
  it('lists what leaves the store, what for and to whom, and no price', async () => {
    const { text } = await printPaper('parts-issue', 'brake-pads', { change })
    const page = text.join('')
    for (const words of ['配件领料单', '实发', '退回', '发料人：', '领料人：刘志强']) {
      expect(page).toContain(words)
    }
    expect(page).toMatch(/前制动摩擦片.*更换前制动摩擦片/)
    expect(page).not.toMatch(/¥|单价|金额/)
  })

  it('does not issue what the customer brought', async () => {
    const { text } = await printPaper('parts-issue', 'brake-pads', {
      change: ofVisit((visit) => ({
        ...visit,
        jobs: visit.jobs.map((job) => ({
          ...job,
          parts: job.parts.map((part) => ({ ...part, class: 'customer-supplied' as const })),
        })),
      })),
    })
    expect(text.join('')).toContain('客户自备')
  })
})

describe('the final inspection', () => {
  it('names who looked at the work before, and what was measured', async () => {
    const { text } = await printPaper('final-inspection', 'brake-pads', { change })
    const page = text.join('')
    expect(page).toContain('制动钳螺栓力矩110N·m')
    expect(page).toMatch(/自检（主修技师）：刘志强/)
    expect(page).toMatch(/更换机油及机油滤清器刘志强10:50.*10:55/)
  })
})

const cases = (['work-card', 'parts-issue', 'final-inspection'] as const).flatMap((kind) =>
  formatsOf(kind).map((format) => ({ kind, format })),
)

it.each(cases)('the $kind is whole on $format in every language', async ({ kind, format }) => {
  for (const locale of DOCUMENT_LOCALES) {
    await expectWhole(await printPaper(kind, 'brake-pads', { locale, format, change }))
  }
})
