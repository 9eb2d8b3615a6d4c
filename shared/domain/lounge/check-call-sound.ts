import { fail, ok, type Result } from '#shared/kernel/result.ts'
import { type CallSound, MOST_CALL_TIMES } from './call-sound.ts'

export type CallSoundProblem =
  | 'call-sound.volume'
  | 'call-sound.times'
  | 'call-sound.not-a-time'
  | 'call-sound.one-time'

/** The sound as it is kept: times written `HH:MM`, quiet hours with both ends or none. */
export function checkCallSound({
  quietFrom = '',
  quietUntil = '',
  ...sound
}: CallSound): Result<CallSound, CallSoundProblem> {
  if (sound.volume < 0 || sound.volume > 100) return fail('call-sound.volume')
  if (sound.times < 1 || sound.times > MOST_CALL_TIMES) {
    return fail('call-sound.times', { most: MOST_CALL_TIMES })
  }
  if (quietFrom.trim() === '' && quietUntil.trim() === '') return ok(sound)
  if (quietFrom.trim() === '' || quietUntil.trim() === '') return fail('call-sound.one-time')
  const from = parseTime(quietFrom)
  const until = parseTime(quietUntil)
  if (from === undefined || until === undefined) return fail('call-sound.not-a-time')
  return ok({ ...sound, quietFrom: from, quietUntil: until })
}

function parseTime(text: string): string | undefined {
  const [, hour, minute] = /^(\d{1,2}):?(\d{2})$/.exec(text.normalize('NFKC').trim()) ?? []
  if (hour === undefined || minute === undefined) return undefined
  if (Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}
