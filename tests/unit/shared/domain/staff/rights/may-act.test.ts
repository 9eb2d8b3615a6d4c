import { describe, expect, it } from 'vitest'
import { type Act, OTHER_ACTS } from '#shared/domain/staff/rights/act-rights.ts'
import { COMMAND_RIGHTS } from '#shared/domain/staff/rights/command-rights.ts'
import { hasRightTo, listAllowing, mayAct } from '#shared/domain/staff/rights/may-act.ts'
import { STAFF_ROLES, type Staff, type StaffRole } from '#shared/domain/staff/staff.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { isDoneBy, listActs, TRADE_SUBJECTS } from '#tests/support/domain/trade-subjects.ts'

const someone = (...roles: StaffRole[]): Staff => ({
  id: anId<'Staff'>(),
  name: roles.join('、'),
  roles,
  isActive: true,
})

const ACTS = [...Object.keys(COMMAND_RIGHTS), ...OTHER_ACTS] as readonly Act[]

describe('the table of rights', () => {
  it('knows every act once, and each has its place in the trade', () => {
    const sorted = TRADE_SUBJECTS.flatMap(([, , commands]) => listActs(commands))
    expect([...sorted].sort()).toEqual([...ACTS].sort())
  })

  for (const role of STAFF_ROLES) {
    it(`lets a ${role} do what a ${role} does, and nothing else`, () => {
      const person = someone(role)
      const expected = TRADE_SUBJECTS.flatMap(([, who, commands]) =>
        isDoneBy(who, role) ? listActs(commands) : [],
      )
      expect(ACTS.filter((act) => hasRightTo(person, act)).sort()).toEqual([...expected].sort())
    })
  }

  it('leaves no act that nobody may do', () => {
    for (const act of ACTS) expect(hasRightTo(someone('owner'), act), act).toBe(true)
  })

  it('gives somebody of several roles what any of them may', () => {
    const both = someone('parts', 'cashier')
    expect(hasRightTo(both, 'dispose-old-part')).toBe(true)
    expect(hasRightTo(both, 'close-day')).toBe(true)
    expect(hasRightTo(both, 'receive-car')).toBe(false)
  })
})

describe('a shop', () => {
  const technician = someone('technician')
  const advisor = someone('advisor')
  const manager = someone('manager')

  it('with a manager refuses what the role may not', () => {
    const everybody = [technician, advisor, manager]
    expect(mayAct(technician, 'change-shop', everybody)).toBe(false)
    expect(mayAct(technician, 'take-deposit', everybody)).toBe(false)
    expect(mayAct(technician, 'finish-job', everybody)).toBe(true)
    expect(mayAct(manager, 'change-shop', everybody)).toBe(true)
  })

  it('without manager or owner lets whoever is there do what those may', () => {
    for (const act of ACTS) expect(mayAct(technician, act, [technician, advisor]), act).toBe(true)
  })

  it('whose only manager has left is such a shop again', () => {
    const left = { ...manager, isActive: false }
    expect(mayAct(advisor, 'save-staff', [advisor, left])).toBe(true)
  })

  it('names who could allow it: those at work whose roles may', () => {
    const left = { ...someone('owner'), isActive: false }
    const everybody = [technician, advisor, manager, left]
    expect(listAllowing('take-deposit', everybody)).toEqual([advisor, manager])
    expect(listAllowing('change-shop', everybody)).toEqual([manager])
  })
})
