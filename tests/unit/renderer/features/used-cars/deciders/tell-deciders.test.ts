import { describe, expect, it } from 'vitest'
import { tellDeciders } from '#renderer/features/used-cars/deciders/tell-deciders.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'

const [seller, manager] = [anId<'Staff'>(), anId<'Staff'>()]
const ACTS = { 'save-findings': '看车', 'value-car': '估价', 'approve-offer': '批准' }

const entry = (command: string, time: string, actor: StaffId | undefined): JournalEntry => ({
  id: anId<'JournalEntry'>(),
  at: at(time),
  ...(actor === undefined ? {} : { actor }),
  device: 'desk-1',
  command,
  changes: [],
})

describe('who decided', () => {
  it('is told in the order of the journal, one look saved three times once', () => {
    const told = tellDeciders(
      [
        entry('save-findings', '09:00', seller),
        entry('save-findings', '09:10', seller),
        entry('save-findings', '09:20', seller),
        entry('value-car', '09:30', seller),
        entry('approve-offer', '10:00', manager),
      ],
      ACTS,
    )
    expect(told).toEqual([
      { act: '看车', by: seller, at: at('09:20') },
      { act: '估价', by: seller, at: at('09:30') },
      { act: '批准', by: manager, at: at('10:00') },
    ])
  })

  it('keeps a second pair of eyes, and a second valuation after another look', () => {
    const told = tellDeciders(
      [
        entry('save-findings', '09:00', seller),
        entry('save-findings', '09:10', manager),
        entry('value-car', '09:30', seller),
        entry('save-findings', '09:40', manager),
        entry('value-car', '09:50', seller),
      ],
      ACTS,
    )
    expect(told.map(({ act, by }) => [act, by === manager])).toEqual([
      ['看车', false],
      ['看车', true],
      ['估价', false],
      ['看车', true],
      ['估价', false],
    ])
  })

  it('leaves out what nobody signed and what is no decision', () => {
    const told = tellDeciders(
      [entry('save-car', '09:00', seller), entry('value-car', '09:10', undefined)],
      ACTS,
    )
    expect(told).toEqual([])
  })
})
