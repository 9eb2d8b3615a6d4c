import { describe, expect, it } from 'vitest'
import { isQuiet, USUAL_CALL_SOUND } from '#shared/domain/lounge/call-sound.ts'
import { checkCallSound } from '#shared/domain/lounge/check-call-sound.ts'
import { at, OFFSET } from '#tests/support/domain/times.ts'

const quiet = (quietFrom: string, quietUntil: string) => ({
  ...USUAL_CALL_SOUND,
  quietFrom,
  quietUntil,
})

describe('quiet hours', () => {
  it.each([
    ['12:30', '13:30', '12:29', false],
    ['12:30', '13:30', '12:30', true],
    ['12:30', '13:30', '13:29', true],
    ['12:30', '13:30', '13:30', false],
    ['20:00', '08:00', '23:00', true],
    ['20:00', '08:00', '07:59', true],
    ['20:00', '08:00', '12:00', false],
    ['12:00', '12:00', '12:00', false],
  ])('from %s until %s, at %s', (from, until, time, isSilent) => {
    expect(isQuiet(quiet(from, until), at(time), OFFSET)).toBe(isSilent)
  })

  it('are none unless they are set', () => {
    expect(isQuiet(USUAL_CALL_SOUND, at('03:00'), OFFSET)).toBe(false)
  })
})

describe('what is set', () => {
  it('is kept with its times as a clock writes them', () => {
    expect(checkCallSound(quiet('1230', '13：30'))).toMatchObject({
      ok: true,
      value: { quietFrom: '12:30', quietUntil: '13:30' },
    })
    expect(checkCallSound(quiet('', ' '))).toEqual({ ok: true, value: USUAL_CALL_SOUND })
  })

  it.each([
    ['call-sound.volume', { ...USUAL_CALL_SOUND, volume: 101 }],
    ['call-sound.times', { ...USUAL_CALL_SOUND, times: 0 }],
    ['call-sound.times', { ...USUAL_CALL_SOUND, times: 6 }],
    ['call-sound.one-time', quiet('12:30', '')],
    ['call-sound.not-a-time', quiet('12:30', '24:00')],
    ['call-sound.not-a-time', quiet('noon', '13:30')],
  ])('is refused: %s', (code, sound) => {
    expect(checkCallSound(sound)).toMatchObject({ ok: false, code })
  })
})
