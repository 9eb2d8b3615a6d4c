import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDisplay, identityOf } from '#electron/windows/display-identity.ts'
import { aDisplay } from './displays.ts'

const desk = aDisplay('1', 0, { label: 'HP E24' })
const tv = aDisplay('2', 1920, { label: 'SAMSUNG', width: 3840, height: 2160 })
const touch = aDisplay('3', 5760, { label: 'ELO 2402L' })

describe('a display that was remembered', () => {
  it('is found though its number changed at the start', () => {
    const now = [desk, { ...touch, id: '2' }, { ...tv, id: '9' }]
    expect(findDisplay(now, identityOf(tv))?.label).toBe('SAMSUNG')
    expect(findDisplay(now, identityOf(touch))?.id).toBe('2')
  })

  it('is not another one that has got its number', () => {
    expect(findDisplay([desk, { ...touch, id: tv.id }], identityOf(tv))).toBeUndefined()
  })

  it('is found after it was moved, turned on its side or set to another size', () => {
    const side = { ...tv, x: 0, y: 1080, width: 2160, height: 3840 }
    expect(findDisplay([desk, side], identityOf(tv))).toBe(side)
    const coarse = { ...tv, width: 1920, height: 1080 }
    expect(findDisplay([desk, coarse], identityOf(tv))).toBe(coarse)
  })

  it('is told from its twin by its number, then by its place', () => {
    const left = aDisplay('7', 1920, { label: 'SAMSUNG' })
    const right = aDisplay('8', 3840, { label: 'SAMSUNG' })
    expect(findDisplay([desk, left, right], identityOf(right))).toBe(right)
    const renumbered = [desk, { ...left, id: '11' }, { ...right, id: '12' }]
    expect(findDisplay(renumbered, identityOf(right))?.id).toBe('12')
  })

  it('is found without a name by its size and place', () => {
    const nameless = aDisplay('4', 1920, { label: '' })
    expect(findDisplay([desk, { ...nameless, id: '5' }], identityOf(nameless))?.id).toBe('5')
    const elsewhere = { ...nameless, id: '5', x: 3840 }
    expect(findDisplay([desk, elsewhere], identityOf(nameless))).toBeUndefined()
  })
})

describe('for any displays', () => {
  const facts = fc.record({
    label: fc.constantFrom('', 'SAMSUNG', 'HP E24'),
    width: fc.constantFrom(1920, 1280, 1080),
    height: fc.constantFrom(1080, 720, 1920),
    y: fc.constantFrom(0, 1080),
  })
  const attached = fc
    .array(facts, { minLength: 1, maxLength: 5 })
    .map((all) => all.map((each, index) => aDisplay(String(index), index * 1920, each)))

  it('an unchanged display is found, in whatever order the system lists them', () => {
    fc.assert(
      fc.property(attached, fc.nat(), fc.boolean(), (displays, pick, isTurned) => {
        const wanted = displays[pick % displays.length]
        if (wanted === undefined) return
        const listed = isTurned ? displays.toReversed() : displays
        expect(findDisplay(listed, identityOf(wanted))).toBe(wanted)
      }),
    )
  })

  it('a display of another name is never taken for a named one', () => {
    fc.assert(
      fc.property(attached, facts, (displays, other) => {
        const remembered = identityOf(aDisplay('0', 0, { ...other, label: 'ELO 2402L' }))
        const found = findDisplay(displays, remembered)
        expect(found === undefined || found.label === '').toBe(true)
      }),
    )
  })
})
