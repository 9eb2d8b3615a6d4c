import type { PhoneView } from '#shared/ipc/views/phone-view.ts'
import type { Instant } from '#shared/kernel/instant.ts'
import type { Outcome, Sending } from './sending-queue.ts'

/** What the desk says this phone may send for. */
export interface DeskAnswer {
  readonly view: PhoneView
  readonly endsAt: Instant
}

/** `over`: the desk shuts this phone out; `unreachable`: it may come back. */
export type LineProblem = 'over' | 'unreachable'

/** Exchanges the key of the QR code, once; the browser keeps the session from then on. */
export const openSession = async (key: string): Promise<LineProblem | undefined> => {
  try {
    const answer = await fetch('/phone/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ key }),
    })
    return answer.ok ? undefined : 'over'
  } catch {
    return 'unreachable'
  }
}

/** The parts as they stand at the desk now. */
export const askView = async (): Promise<DeskAnswer | LineProblem> => {
  try {
    const answer = await fetch('/phone/view', { cache: 'no-store' })
    if (answer.status === 401) return 'over'
    if (!answer.ok) return 'unreachable'
    return (await answer.json()) as DeskAnswer
  } catch {
    return 'unreachable'
  }
}

const nameOf = ({ target, id }: Sending): Record<string, string> => ({
  sending: id,
  part: target.part,
  position: target.position,
  ...(target.id === undefined ? {} : { id: target.id }),
})

const addressOf = (sending: Sending): string => {
  if (sending.kind === 'value') return '/phone/values'
  return `/phone/photos?${new URLSearchParams({ ...nameOf(sending), side: sending.side })}`
}

const bodyOf = (sending: Sending): Blob | string =>
  sending.kind === 'photo'
    ? sending.photo
    : JSON.stringify({ ...nameOf(sending), unit: sending.unit, measured: sending.measured })

/** No answer for so long: the line is gone, or the desk is busy with another photo. */
const PATIENCE_MS = 100_000

/** Sends one thing and says how far it is. XMLHttpRequest still is the only one that tells. */
export const sendToDesk = (
  sending: Sending,
  onPercent: (percent: number) => void,
): Promise<Outcome> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', addressOf(sending))
    request.timeout = PATIENCE_MS
    request.setRequestHeader(
      'Content-Type',
      sending.kind === 'photo' ? 'image/jpeg' : 'application/json',
    )
    request.upload.onprogress = ({ loaded, total }) =>
      onPercent(total === 0 ? 0 : Math.floor((loaded / total) * 100))
    request.onload = () => resolve(outcomeOf(request.status, request.responseText))
    request.onerror = () => resolve({ kind: 'unreachable' })
    request.ontimeout = () => resolve({ kind: 'unreachable' })
    request.send(bodyOf(sending))
  })

const outcomeOf = (status: number, text: string): Outcome => {
  if (status === 200) return { kind: 'sent' }
  if (status === 401) return { kind: 'over' }
  if (status === 429 || status >= 500) return { kind: 'unreachable' }
  try {
    const { code, detail } = JSON.parse(text) as {
      code: string
      detail?: Record<string, string | number>
    }
    return { kind: 'refused', code, ...(detail === undefined ? {} : { detail }) }
  } catch {
    return { kind: 'refused', code: 'phone.malformed' }
  }
}
