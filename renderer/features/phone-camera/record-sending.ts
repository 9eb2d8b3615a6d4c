import type { Session } from '#renderer/session/session.tsx'
import { takePhoto } from '#renderer/session/take-photo.ts'
import type { ComparisonId } from '#shared/domain/comparison/comparison.ts'
import { reading } from '#shared/domain/comparison/reading.ts'
import type { PhoneGift } from '#shared/domain/comparison/take-from-phone.ts'
import type { VisitId } from '#shared/domain/visit/visit.ts'
import type { PhoneSending } from '#shared/ipc/views/phone-view.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import { takeFromPhone } from './commands.ts'

/** Takes a photo in or reads a value, and puts it on record; what is refused says why. */
export const recordSending = async (
  session: Session,
  visitId: VisitId,
  sending: PhoneSending,
): Promise<Result<unknown>> => {
  const gift = await giftOf(sending)
  if (!gift.ok) return gift
  const { id, part, position } = sending
  const target = { part, position, ...(id === undefined ? {} : { id: id as ComparisonId }) }
  return takeFromPhone(session, visitId, target, gift.value)
}

const giftOf = async (sending: PhoneSending): Promise<Result<PhoneGift>> => {
  if (sending.kind === 'value') {
    const { unit, measured } = sending
    return ok({ kind: 'value', unit, measured: reading(measured) })
  }
  const photo = await takePhoto(new Blob([new Uint8Array(sending.bytes)]))
  return photo.ok ? ok({ kind: 'photo', side: sending.side, photo: photo.value }) : photo
}
