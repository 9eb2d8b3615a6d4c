import { useEffect, useRef } from 'react'
import { ringChime } from '#renderer/ui/sound/chime.ts'
import { speak } from '#renderer/ui/sound/speak.ts'
import type { LoungeView } from '#shared/ipc/views/lounge-view.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import { findDueCall, type Heard, noteHeard } from './due-calls.ts'

/** How often it is looked whether a call is to be heard again. */
const LOOK_MS = 1_000

/** What calls are heard by; tests listen here. */
export interface CallVoice {
  readonly ring: (volume: number) => Promise<void>
  readonly say: (text: string, locale: LoungeView['locale'], volume: number) => Promise<void>
}

const systemVoice: CallVoice = { ring: ringChime, say: speak }

/** Lets the lounge hear who is called: one call after the other, each as often as the shop has set. */
export const useCallVoice = (
  view: LoungeView | undefined,
  clock: Clock,
  voice: CallVoice = systemVoice,
): void => {
  const latest = useRef(view)
  latest.current = view
  const heard = useRef<Heard>(new Map())
  const isBusy = useRef(false)
  useEffect(() => {
    const look = async (): Promise<void> => {
      const { calls = [], sound, locale } = latest.current ?? {}
      if (isBusy.current || sound === undefined || locale === undefined) return
      const now = Date.parse(clock.now())
      const call = findDueCall(calls, heard.current, now, sound.times)
      if (call === undefined) return
      // Noted before it is heard, and also while it is quiet: a call of the night is no news at nine.
      heard.current = noteHeard(heard.current, call.callId, now, calls)
      isBusy.current = true
      try {
        if (sound.chime) await voice.ring(sound.volume)
        if (sound.voice && call.spoken !== '') await voice.say(call.spoken, locale, sound.volume)
      } finally {
        isBusy.current = false
      }
    }
    const timer = setInterval(() => void look(), LOOK_MS)
    return () => clearInterval(timer)
  }, [clock, voice])
}
