import { describe, expect, it } from 'vitest'
import { presentWalkLines } from '#renderer/features/showing/agreements/present-walk-lines.ts'
import { recordWalkAround } from '#shared/domain/walk-around/record-walk-around.ts'
import { unwrap } from '#shared/kernel/result.ts'
import { aVisit } from '#tests/support/domain/a-visit.ts'
import { anId } from '#tests/support/domain/ids.ts'
import { at } from '#tests/support/domain/times.ts'
import { viewInputOf } from '../view-input.ts'

describe('what a customer reads of the walk-around before signing', () => {
  it('is nothing where nobody walked yet', () => {
    expect(presentWalkLines(viewInputOf(aVisit()))).toEqual([])
  })

  it('is what was odd, what was lit and what was answered; not what was in order', () => {
    const walked = recordWalkAround(
      aVisit(),
      {
        items: [
          { key: 'paint', answer: 'in-order' },
          { key: 'wipers', answer: 'faulty', note: '有条纹' },
          { key: 'tool-kit', answer: 'absent' },
        ],
        lamps: ['abs'],
        consents: { 'road-test': 'no' },
      },
      { by: anId(), at: at('09:10') },
    )
    expect(presentWalkLines(viewInputOf(unwrap(walked)))).toEqual([
      { label: '雨刮片', value: '异常 · 有条纹' },
      { label: '随车工具', value: '无' },
      { label: '仪表故障灯', value: 'ABS' },
      { label: '同意试车', value: '否' },
    ])
  })
})
