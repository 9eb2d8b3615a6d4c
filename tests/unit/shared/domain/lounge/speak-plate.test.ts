import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPlate, maskPlate } from '#shared/domain/identifiers/plate.ts'
import { speakPlate } from '#shared/domain/lounge/speak-plate.ts'

describe('what of a plate is said aloud', () => {
  it.each([
    ['京N·8***2', { head: '京 N 8', tail: '2' }],
    ['粤A·D1***5', { head: '粤 A D 1', tail: '5' }],
    ['***123', { head: '', tail: '1 2 3' }],
    // Not masked: nothing is said rather than all of it.
    ['京N·8K3F2', undefined],
    ['', undefined],
  ])('%s', (masked, spoken) => {
    expect(speakPlate(masked)).toEqual(spoken)
  })

  it('is never more than the board shows', () => {
    const letters = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRSTUVWXYZ')
    const plates = fc
      .array(letters, { minLength: 5, maxLength: 6 })
      .map((end) => `京A${end.join('')}`)
    fc.assert(
      fc.property(plates, (plate) => {
        const masked = maskPlate(formatPlate(plate))
        const { head = '', tail = '' } = speakPlate(masked) ?? {}
        const said = `${head}${tail}`.replaceAll(' ', '')
        expect(said.length).toBeLessThan(plate.length)
        expect(said).toBe(masked.replace(/[*·]/g, ''))
      }),
    )
  })
})
