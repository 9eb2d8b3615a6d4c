import { describe, expect, it } from 'vitest'
import { listUndoneMoney } from '#shared/domain/restore/list-undone-money.ts'
import { nameRecord } from '#shared/domain/restore/name-record.ts'

const deposit = (number: string, amount: number, at: string) => ({
  id: number,
  amount,
  at,
  cashierId: 'staff',
  method: 'cash',
  number,
})
const visit = (...deposits: ReturnType<typeof deposit>[]) => ({
  deposits,
  receipts: [],
  credits: [],
})

describe('money a restore would take off the record', () => {
  const first = deposit('DP-001', 50_000, '2026-11-26T02:00:00.000Z')
  const second = deposit('DP-002', 20_000, '2026-11-27T03:00:00.000Z')

  it('is what moved since, not what stood there already', () => {
    const moves = listUndoneMoney([
      { table: 'visits', id: 'v', now: visit(first, second), before: visit(first) },
    ])
    expect(moves.map(({ number, amount }) => [number, amount])).toEqual([['DP-002', 20_000]])
  })

  it('is all of a visit or sale that was not there yet', () => {
    const sale = { money: [{ ...deposit('SM-001', 100_000, '2026-11-25T02:00:00.000Z') }] }
    const moves = listUndoneMoney([
      { table: 'visits', id: 'v', now: visit(first, second) },
      {
        table: 'sales',
        id: 's',
        now: { money: sale.money.map((m) => ({ ...m, kind: 'deposit' })) },
      },
      { table: 'tasks', id: 't', now: {} },
    ])
    expect(moves.map(({ number }) => number)).toEqual(['SM-001', 'DP-001', 'DP-002'])
  })

  it('is none where records only come back', () => {
    expect(listUndoneMoney([{ table: 'visits', id: 'v', before: visit(first) }])).toEqual([])
  })
})

describe('what a record is called', () => {
  it('is its number and whose it is', () => {
    expect(
      nameRecord('visits', { number: 'RO-20261127-003', vehicleId: 'car', customerId: 'owner' }),
    ).toEqual({ words: ['RO-20261127-003'], vehicleId: 'car', customerId: 'owner' })
  })

  it('is the plate of a car, without its owner', () => {
    expect(
      nameRecord('vehicles', { plate: '粤B·12345', make: '大众', model: '朗逸', customerId: 'c' }),
    ).toEqual({ words: ['粤B·12345', '大众', '朗逸'] })
  })

  it('is the car that was looked at', () => {
    const car = { plate: '粤B·54321', car: '丰田卡罗拉' }
    expect(nameRecord('appraisals', { car, customerId: 'c' })).toEqual({
      words: ['粤B·54321', '丰田卡罗拉'],
      customerId: 'c',
    })
  })
})
