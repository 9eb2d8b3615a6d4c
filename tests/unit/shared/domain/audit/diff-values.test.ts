import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffValues } from '#shared/domain/audit/diff-values.ts'
import { type FieldChange, fieldsOf } from '#shared/domain/audit/field-change.ts'

const visit = {
  id: '01J0000000000000000000VISIT',
  updatedAt: '2026-11-22T01:00:00.000Z',
  ceiling: 120000,
  jobs: [
    { id: 'a', name: '更换机油', approval: { state: 'pending' }, isDone: false },
    { id: 'b', name: '更换制动片', approval: { state: 'pending' }, isDone: false },
  ],
}

const way = ({ path }: FieldChange): string => fieldsOf(path).join('.')

describe('what differs between two states of a visit', () => {
  it('is told by the smallest parts, with the job it is about', () => {
    const after = {
      ...visit,
      jobs: [
        visit.jobs[0],
        {
          ...visit.jobs[1],
          approval: { state: 'approved', method: 'phone', person: '王永军', amount: 51760 },
        },
      ],
    }
    const changes = diffValues(visit, after)
    expect(changes[0]).toEqual({
      kind: 'changed',
      path: [
        { field: 'jobs' },
        { namedBy: 'name', name: '更换制动片' },
        { field: 'approval' },
        { field: 'state' },
      ],
      from: 'pending',
      to: 'approved',
    })
    expect(changes.map(way)).toEqual([
      'jobs.approval.state',
      'jobs.approval.method',
      'jobs.approval.person',
      'jobs.approval.amount',
    ])
    // Nobody had answered before.
    expect(changes[2]).not.toHaveProperty('from')
  })

  it('says that a job came, went or took another place', () => {
    const [oil, pads] = visit.jobs
    const added = diffValues(visit, {
      ...visit,
      jobs: [oil, pads, { id: 'c', name: '四轮定位', isDone: false }],
    })
    expect(added[0]).toEqual({
      kind: 'added',
      path: [{ field: 'jobs' }, { namedBy: 'name', name: '四轮定位' }],
    })
    expect(diffValues(visit, { ...visit, jobs: [pads] })).toEqual([
      { kind: 'removed', path: [{ field: 'jobs' }, { namedBy: 'name', name: '更换机油' }] },
    ])
    expect(diffValues(visit, { ...visit, jobs: [pads, oil] })).toEqual([
      { kind: 'moved', path: [{ field: 'jobs' }] },
    ])
  })

  it('leaves out keys and derived fields', () => {
    const later = { ...visit, updatedAt: '2026-11-22T09:00:00.000Z', steps: [{ step: 'ready' }] }
    expect(diffValues(visit, later)).toEqual([])
  })

  it('never shows a photo, a signature or what a PIN is checked by', () => {
    const photo = { hash: 'f'.repeat(64), mime: 'image/jpeg', thumbnail: 'data:image/jpeg;base64,' }
    const before = { comparisons: [{ id: 'x', part: '制动片' }], salt: 'old', hash: 'old' }
    const after = {
      comparisons: [{ id: 'x', part: '制动片', oldPhoto: photo }],
      salt: 'new',
      hash: 'new',
      signature: { path: 'M20 70', width: 10, height: 10 },
    }
    const told = JSON.stringify(diffValues(before, after))
    for (const secret of [photo.hash, 'data:image', 'M20 70', '"new"', '"old"']) {
      expect(told).not.toContain(secret)
    }
    expect(diffValues(before, after).map(({ kind }) => kind)).toEqual([
      'added',
      'sealed',
      'sealed',
      'sealed',
    ])
  })

  it('tells a list of words as one thing', () => {
    expect(diffValues({ belongings: ['雨伞'] }, { belongings: ['雨伞', 'ETC'] })).toEqual([
      { kind: 'changed', path: [{ field: 'belongings' }], from: ['雨伞'], to: ['雨伞', 'ETC'] },
    ])
  })
})

describe('differences of any two records', () => {
  const names = fc.constantFrom('alpha', 'beta', 'gamma', 'words')
  const record = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.integer(),
      fc.string(),
      fc.boolean(),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.dictionary(names, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).value
  const records = fc.dictionary(names, record, { maxKeys: 4, noNullPrototype: true })

  const valueAt = (value: unknown, path: FieldChange['path']): unknown =>
    path.reduce<unknown>(
      (inner, step) => ('field' in step ? (inner as Record<string, unknown>)?.[step.field] : inner),
      value,
    )

  it('are none of a record and itself', () => {
    fc.assert(
      fc.property(records, (one) => {
        expect(diffValues(one, one)).toEqual([])
      }),
    )
  })

  it('are told wherever they are, and each says what stands there', () => {
    fc.assert(
      fc.property(records, records, (one, other) => {
        const changes = diffValues(one, other)
        const differs = JSON.stringify(one) !== JSON.stringify(other)
        const ordered = (value: unknown): string =>
          JSON.stringify(value, (_, inner: unknown) =>
            inner !== null && typeof inner === 'object' && !Array.isArray(inner)
              ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
              : inner,
          )
        if (differs && ordered(one) !== ordered(other)) expect(changes.length).toBeGreaterThan(0)
        for (const { kind, path, from, to } of changes) {
          if (kind !== 'changed') continue
          expect(from).toEqual(valueAt(one, path))
          expect(to).toEqual(valueAt(other, path))
        }
      }),
    )
  })
})
