import { describe, expect, it } from 'vitest'
import {
  deductForBody,
  listDefectCodes,
  listDegrees,
  takenByDefect,
} from '#shared/domain/used-car/body-defect.ts'

describe('a defect of the body', () => {
  it('takes half a point, and half a point more with each degree', () => {
    expect(([1, 2, 3] as const).map((degree) => takenByDefect({ code: 'HH', degree }))).toEqual([
      5, 10, 15,
    ])
  })

  it('that only tyres have is a point, by one degree', () => {
    expect(listDefectCodes('wheel-left-rear')).toContain('MS')
    expect(listDefectCodes('roof')).not.toContain('MS')
    expect(listDegrees('MS')).toEqual([4])
    expect(deductForBody([{ panel: 'wheel-left-rear', code: 'MS', degree: 4 }])).toEqual([
      { section: 'body', tenths: 10 },
    ])
  })
})
