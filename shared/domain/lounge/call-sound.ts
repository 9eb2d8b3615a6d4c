import { formatTime, type Instant } from '#shared/kernel/instant.ts'

/** How the lounge calls: a chime, a voice where the system has one, and when it is silent. */
export interface CallSound {
  readonly isChimeOn: boolean
  readonly isVoiceOn: boolean
  /** Per cent of the machine's own volume. */
  readonly volume: number
  /** How often one call is heard at most, the first time included. */
  readonly times: number
  /** Silent from this time of day until that one, `HH:MM`; over midnight too. Absent: never. */
  readonly quietFrom?: string
  readonly quietUntil?: string
}

export const USUAL_CALL_SOUND: CallSound = {
  isChimeOn: true,
  isVoiceOn: true,
  volume: 70,
  times: 2,
}

/** Most times that one call is heard: more is a nuisance to everybody else. */
export const MOST_CALL_TIMES = 5

/** Whether the lounge keeps quiet at this moment, by the shop's clock. */
export function isQuiet(
  { quietFrom, quietUntil }: CallSound,
  at: Instant,
  offsetMinutes: number,
): boolean {
  if (quietFrom === undefined || quietUntil === undefined || quietFrom === quietUntil) return false
  const time = formatTime(at, offsetMinutes)
  return quietFrom < quietUntil
    ? time >= quietFrom && time < quietUntil
    : time >= quietFrom || time < quietUntil
}
