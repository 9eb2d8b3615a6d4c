import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellHistory } from '#shared/domain/audit/record-history.ts'
import { eraseValues } from '#shared/domain/erasure/erase-values.ts'
import { erasingRulesOf } from '#shared/domain/erasure/personal-fields.ts'
import { planRedaction, redactEntry } from '#shared/domain/erasure/redact-entry.ts'
import type { JournalEntry } from '#shared/domain/journal/journal-entry.ts'

const customer = {
  id: 'c',
  kind: 'person',
  name: '王建国',
  phone: '13801234567',
  address: '北京市昌平区',
  preferences: '来之前先打电话',
  createdAt: '2026-11-22T02:00:00.000Z',
}

const entryOf = (seq: number, ...changes: JournalEntry['changes']): JournalEntry => ({
  seq,
  id: `e${seq}` as JournalEntry['id'],
  at: '2026-11-22T02:00:00.000Z' as JournalEntry['at'],
  actor: 'zhou' as NonNullable<JournalEntry['actor']>,
  device: '前台1',
  command: 'change-customer',
  changes,
})

describe('the journal of a customer who asked to be erased', () => {
  const redaction = planRedaction([{ table: 'customers', id: 'c' }])

  it('keeps who did what and when, and loses who the customer was', () => {
    const entry = entryOf(1, { table: 'customers', id: 'c', isNew: true, set: customer })
    const redacted = redactEntry(entry, redaction)
    expect(redacted).toMatchObject({ seq: 1, id: 'e1', actor: 'zhou', command: 'change-customer' })
    expect(redacted.changes[0]?.set).toEqual({
      id: 'c',
      kind: 'person',
      name: '***',
      phone: '',
      createdAt: customer.createdAt,
    })
  })

  it('loses what an imported record had been, too', () => {
    const entry = entryOf(1, {
      table: 'customers',
      id: 'c',
      isNew: false,
      set: { phone: '13911112222' },
      was: customer,
    })
    const text = JSON.stringify(redactEntry(entry, redaction))
    for (const word of ['王建国', '13801234567', '13911112222', '昌平']) {
      expect(text).not.toContain(word)
    }
  })

  it('leaves everybody else’s entries as they are, to the letter', () => {
    const other = entryOf(2, { table: 'customers', id: 'other', isNew: true, set: customer })
    expect(redactEntry(other, redaction)).toBe(other)
  })

  it('keeps the repair record of a visit that the law wants kept', () => {
    const visit = {
      intake: { broughtBy: '王建国', statement: '刹车异响' },
      followUps: [{ person: '王太太', words: '很满意', result: 'satisfied' }],
    }
    const erase = (isKept: boolean) => {
      const rules = erasingRulesOf({ table: 'visits', ...(isKept ? { isKept: true } : {}) })
      if (rules === undefined) throw new Error('visits have rules')
      return eraseValues(visit, rules)
    }
    expect(erase(true)).toEqual({
      intake: visit.intake,
      followUps: [{ person: '***', words: '', result: 'satisfied' }],
    })
    expect(erase(false).intake).toEqual({ statement: '' })
  })
})

describe('erasing', () => {
  const text = fc.oneof(fc.constant(''), fc.string({ minLength: 1 }))
  const person = fc.record(
    {
      name: text,
      phone: text,
      contact: text,
      address: text,
      kind: fc.constantFrom('person', 'company'),
    },
    { noNullPrototype: true },
  )
  const rules = erasingRulesOf({ table: 'customers' }) ?? {}

  it('twice is erasing once', () => {
    fc.assert(
      fc.property(person, (one) => {
        const erased = eraseValues(one, rules)
        expect(eraseValues(erased, rules)).toBe(erased)
      }),
    )
  })

  it('the journal gives the same record as erasing what the journal gives', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), (states) => {
        const entries = states.map((state, index) =>
          entryOf(index + 1, { table: 'customers', id: 'c', isNew: index === 0, set: state }),
        )
        const plan = planRedaction([{ table: 'customers', id: 'c' }])
        const told = tellHistory('customers', 'c', entries).record.fields
        const redacted = entries.map((entry) => redactEntry(entry, plan))
        expect(tellHistory('customers', 'c', redacted).record.fields).toEqual(
          eraseValues(told, rules),
        )
      }),
    )
  })
})
