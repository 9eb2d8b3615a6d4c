import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Act } from '#shared/domain/staff/rights/act-rights.ts'
import { hasRightTo } from '#shared/domain/staff/rights/may-act.ts'
import { STAFF_ROLES, type Staff, type StaffRole } from '#shared/domain/staff/staff.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { listActs, TRADE_SUBJECTS } from '#tests/support/domain/trade-subjects.ts'

const page = readFileSync(
  new URL('../../../../../../docs/how-to/people-and-roles.md', import.meta.url),
  'utf8',
)

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())

const [head = '', , ...rows] = page.split('\n').filter((line) => line.startsWith('|'))
const roles = cellsOf(head).slice(1) as StaffRole[]

const someone = (role: StaffRole): Staff => ({
  id: anId<'Staff'>(),
  name: role,
  roles: [role],
  isActive: true,
})

describe('the how-to on roles', () => {
  it('has a column for every role but those who may do everything', () => {
    expect([...roles, 'manager', 'owner'].sort()).toEqual([...STAFF_ROLES].sort())
  })

  it('has every subject, in order', () => {
    expect(rows.map((line) => cellsOf(line)[0])).toEqual(TRADE_SUBJECTS.map(([subject]) => subject))
  })

  it('says of each what the program does', () => {
    for (const [index, line] of rows.entries()) {
      const [subject = '', ...marks] = cellsOf(line)
      for (const act of listActs(TRADE_SUBJECTS[index]?.[2] ?? '') as Act[]) {
        const may = roles.map((role) => hasRightTo(someone(role), act))
        expect(
          marks.map((mark) => mark === '●'),
          `${subject}: ${act}`,
        ).toEqual(may)
      }
    }
  })
})
