import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { contract, counterDoor, deskDoor } from '#shared/ipc/contract.ts'

const accepts = (call: { argument: v.GenericSchema }, argument: unknown) =>
  v.safeParse(call.argument, argument).success

const HASH = 'a'.repeat(64)

describe('the contract', () => {
  // The way out by PIN is the one thing every screen of customers has.
  const WAY_OUT = ['screen.can-leave', 'screen.leave']

  it('gives each window its own small door: no name is in two but the way out', () => {
    const names = Object.values(contract).flatMap((door) => [
      ...Object.keys(door.calls),
      ...Object.keys(door.messages),
    ])
    const shared = names.filter((name, at) => names.indexOf(name) !== at)
    expect([...new Set(shared)].sort()).toEqual(WAY_OUT)
  })

  it('keeps records, files and printers from the screens of customers', () => {
    const callsOf = (door: 'counter' | 'lounge' | 'wall') =>
      Object.keys(contract[door].calls).sort()
    expect(callsOf('counter')).toEqual([
      'counter.answer',
      'counter.current',
      'counter.touched',
      ...WAY_OUT,
    ])
    expect(callsOf('lounge')).toEqual(['lounge.current', ...WAY_OUT])
    expect(callsOf('wall')).toEqual([...WAY_OUT, 'wall.current'])
  })

  it('takes photos by hash only: no path gets through', () => {
    const read = deskDoor.calls['attachments.read']
    expect(accepts(read, { hash: HASH })).toBe(true)
    for (const hash of ['../x', HASH.toUpperCase(), `${HASH}0`, '', `${HASH}/..`]) {
      expect(accepts(read, { hash })).toBe(false)
    }
  })

  it('takes between 1 and 20 copies', () => {
    const print = deskDoor.calls['printers.print']
    const paper = { bytes: new Uint8Array(), printer: 'Office', title: '' }
    for (const copies of [1, 20]) expect(accepts(print, { ...paper, copies })).toBe(true)
    for (const copies of [0, -1, 1.5, 21, 1e9, Number.NaN, '2']) {
      expect(accepts(print, { ...paper, copies })).toBe(false)
    }
  })

  it('takes strokes of a signature and nothing else that is SVG', () => {
    const { argument } = counterDoor.calls['counter.answer']
    const signature = { kind: 'signature', showId: 's1', width: 600, height: 200 }
    const isTaken = (path: string) => v.safeParse(argument, { ...signature, path }).success
    expect(isTaken('M 1 2 C 3 4 5 6 7.5 8')).toBe(true)
    for (const path of ['', 'M0 0"/><script>', 'url(https://x)', 'M 0 0 &amp;']) {
      expect(isTaken(path)).toBe(false)
    }
  })

  it('shows a buyer a quotation without what anything costs the shop', () => {
    const view = {
      kind: 'quotation',
      showId: 's1',
      locale: 'zh-CN',
      currency: 'CNY',
      plate: '',
      vehicle: '王建国',
      car: '海豹06',
      total: 118_000_00,
      parts: [{ name: '车价', amount: 113_000_00 }],
      gifts: [],
      setOff: [],
      due: 118_000_00,
      validUntil: '2026-12-04',
    }
    const show = deskDoor.calls['counter.show']
    expect(accepts(show, view)).toBe(true)
    expect(accepts(show, { ...view, carCost: 1 })).toBe(false)
    expect(accepts(show, { ...view, margin: 1 })).toBe(false)
    expect(accepts(show, { ...view, parts: [{ ...view.parts[0], cost: 1 }] })).toBe(false)
    expect(accepts(show, { ...view, due: 0.5 })).toBe(false)
  })

  it('takes no field that it does not know', () => {
    const answer = { kind: 'closed', showId: 's1' }
    const known = Object.keys(answer)
    const extra = fc.string({ minLength: 1 }).filter((key) => !known.includes(key))
    fc.assert(
      fc.property(extra, fc.anything(), (key, value) => {
        const odd = Object.defineProperty({ ...answer }, key, { value, enumerable: true })
        expect(accepts(counterDoor.calls['counter.answer'], odd)).toBe(false)
      }),
    )
  })

  it('takes no argument where none is asked for', () => {
    const calls = Object.values(contract).flatMap((door) =>
      Object.values<{ argument: v.GenericSchema }>(door.calls),
    )
    const silent = calls.filter((call) => accepts(call, undefined))
    expect(silent).toContain(deskDoor.calls['app.info'])
    for (const call of silent) expect(accepts(call, {})).toBe(false)
  })
})
