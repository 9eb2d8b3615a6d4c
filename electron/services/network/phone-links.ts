import { randomBytes } from 'node:crypto'
import {
  MOST_SENT,
  PHONE_LINK_MINUTES,
  type PhoneAnswer,
  type PhoneSending,
  type PhoneView,
} from '#shared/ipc/views/phone-view.ts'
import { type FailureDetail, fail, ok, type Result } from '#shared/kernel/result.ts'
import { drawSecret, hashSecret, isSecretOf } from './secret.ts'

/** Visits that phones may send for at once. */
export const MOST_LINKS = 5

export type LinkState = 'waiting' | 'opened' | 'closed'
export type SendProblem = 'phone.too-much' | 'phone.desk-silent' | (string & {})

/** One visit's door for one phone. */
export interface Link {
  readonly linkId: string
  readonly endsAt: number
  state: LinkState
  view: PhoneView
  /** Of the key in the QR code; gone once it was used. */
  keyHash: string | undefined
  sessionHash: string | undefined
  received: number
  /** By the name the phone gave it: sent twice over a bad line, it counts once. */
  readonly sendings: Map<string, Promise<Result<null>>>
}

export interface PhoneLinksWiring {
  readonly now: () => number
  readonly startTimer: (act: () => void, milliseconds: number) => () => void
  /** The desk puts it on record and answers. */
  readonly send: (sending: PhoneSending) => void
  readonly recordMs: number
  readonly onChanged: (link: Link) => void
}

/** The phones that may send photos: one for each visit, half an hour, opened by a key used once. */
export function createPhoneLinks({ now, startTimer, send, recordMs, onChanged }: PhoneLinksWiring) {
  const links = new Map<string, Link & { stopTimer: () => void }>()
  const waiting = new Map<string, (refusal: PhoneAnswer['refusal']) => void>()

  const close = (linkId: string): void => {
    const link = links.get(linkId)
    if (link === undefined) return
    links.delete(linkId)
    link.stopTimer()
    link.state = 'closed'
    onChanged(link)
  }
  const isOver = (link: Link): boolean => now() >= link.endsAt
  const open = (): readonly Link[] => [...links.values()].filter((link) => !isOver(link))

  const ask = (sending: PhoneSending): Promise<Result<null>> =>
    new Promise((resolve) => {
      const name = `${sending.linkId}/${sending.sending}`
      const settle = (result: Result<null>): void => {
        stop()
        waiting.delete(name)
        resolve(result)
      }
      const stop = startTimer(() => settle(fail('phone.desk-silent')), recordMs)
      waiting.set(name, (refusal) =>
        settle(
          refusal === undefined ? ok(null) : fail(refusal.code, refusal.detail as FailureDetail),
        ),
      )
      send(sending)
    })

  return {
    open(view: PhoneView): Result<{ link: Link; key: string }, 'phone.too-many'> {
      if (open().length >= MOST_LINKS) return fail('phone.too-many', { most: MOST_LINKS })
      const key = drawSecret()
      const linkId = randomBytes(8).toString('hex')
      const lasts = PHONE_LINK_MINUTES * 60_000
      const link = {
        linkId,
        endsAt: now() + lasts,
        state: 'waiting' as LinkState,
        view,
        keyHash: hashSecret(key) as string | undefined,
        sessionHash: undefined as string | undefined,
        received: 0,
        sendings: new Map<string, Promise<Result<null>>>(),
        stopTimer: startTimer(() => close(linkId), lasts),
      }
      links.set(linkId, link)
      return ok({ link, key })
    },
    update(linkId: string, view: PhoneView): void {
      const link = links.get(linkId)
      if (link !== undefined) link.view = view
    },
    close,
    closeAll: (): void => [...links.keys()].forEach(close),
    /** Takes the key of a QR code for a session; it opens nothing a second time. */
    exchange(key: string): Result<string, 'phone.over'> {
      const link = open().find(({ keyHash }) => keyHash !== undefined && isSecretOf(key, keyHash))
      if (link === undefined) return fail('phone.over')
      const session = drawSecret()
      link.keyHash = undefined
      link.sessionHash = hashSecret(session)
      link.state = 'opened'
      onChanged(link)
      return ok(session)
    },
    find: (session: string): Link | undefined =>
      open().find(
        ({ sessionHash }) => sessionHash !== undefined && isSecretOf(session, sessionHash),
      ),
    /** Hands something to the desk and waits until it is on record or refused. */
    async take(link: Link, sending: PhoneSending): Promise<Result<null>> {
      const known = link.sendings.get(sending.sending)
      if (known !== undefined) return known
      if (link.received + waiting.size >= MOST_SENT) {
        return fail('phone.too-much', { most: MOST_SENT })
      }
      const asked = ask(sending)
      link.sendings.set(sending.sending, asked)
      const result = await asked
      if (result.ok) {
        link.received += 1
        if (link.state !== 'closed') onChanged(link)
      } else {
        // What was refused or never answered may be sent again.
        link.sendings.delete(sending.sending)
      }
      return result
    },
    answer({ linkId, sending, refusal }: PhoneAnswer): void {
      waiting.get(`${linkId}/${sending}`)?.(refusal)
    },
  }
}

export type PhoneLinks = ReturnType<typeof createPhoneLinks>
