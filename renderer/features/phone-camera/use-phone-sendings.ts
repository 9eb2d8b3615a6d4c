import { useEffect, useRef } from 'react'
import { desktop } from '#renderer/platform/desktop.ts'
import { useSession } from '#renderer/session/session.tsx'
import type { PhoneSending } from '#shared/ipc/views/phone-view.ts'
import { fail, type Result } from '#shared/kernel/result.ts'
import type { PhoneSession } from './phone-session.ts'
import { recordSending } from './record-sending.ts'

/** Names of sendings remembered: a phone repeats one only while it has no answer. */
const MOST_REMEMBERED = 500

/** Puts what phones send on record, one after the other, each once; then the phone is told. */
export const usePhoneSendings = (sessions: readonly PhoneSession[]): void => {
  const session = useSession()
  const latest = useRef({ session, sessions })
  latest.current = { session, sessions }
  useEffect(() => {
    const taken = new Map<string, Promise<Result<unknown>>>()
    let before: Promise<unknown> = Promise.resolve()

    const record = async (sending: PhoneSending): Promise<Result<unknown>> => {
      const { session: now, sessions: open } = latest.current
      const phone = open.find(({ link }) => link.linkId === sending.linkId)
      if (phone === undefined) return fail('phone.over')
      try {
        return await recordSending(now, phone.visitId, sending)
      } catch (error) {
        reportError(error)
        return fail('photo.failed')
      }
    }
    const take = (sending: PhoneSending): Promise<Result<unknown>> => {
      const known = taken.get(sending.sending)
      if (known !== undefined) return known
      const recorded = before.then(() => record(sending))
      before = recorded
      taken.set(sending.sending, recorded)
      const [oldest] = taken.keys()
      if (taken.size > MOST_REMEMBERED && oldest !== undefined) taken.delete(oldest)
      // Refused, it may come again: the visit may have been opened meanwhile.
      void recorded.then((result) => result.ok || taken.delete(sending.sending))
      return recorded
    }
    return desktop.listen('phone.sent', (sending) => {
      void take(sending).then((result) => {
        const { linkId, sending: name } = sending
        const refusal = result.ok
          ? {}
          : {
              refusal: {
                code: result.code,
                ...(result.detail === undefined ? {} : { detail: { ...result.detail } }),
              },
            }
        void desktop.call('phone.answer', { linkId, sending: name, ...refusal })
      })
    })
  }, [])
}
