import { listPins } from '#renderer/db/repositories/shop.ts'
import { changeRecords, type Saved } from '#renderer/db/unit-of-work.ts'
import type { CommandName } from '#shared/domain/staff/rights/command-rights.ts'
import { hasPin, withoutPin } from '#shared/domain/staff/staff-pin.ts'
import { ok } from '#shared/kernel/result.ts'
import type { SessionParts } from './session.tsx'

/**
 * Takes every PIN away, as the program was started to: a shop whose only manager forgot theirs is
 * not locked out of its own records. By nobody's hand, and written down as that.
 */
export async function forgetPins({
  db,
  clock,
  nextId,
  device,
  keeper,
}: SessionParts): Promise<Saved<null>> {
  const set = (await listPins(db)).filter(hasPin)
  if (set.length === 0) return ok(null)
  const command = 'forget-pins' satisfies CommandName
  return changeRecords(db, { command, at: clock.now(), device, nextId, keeper }, async (work) => {
    for (const pin of set) await work.pins.put(withoutPin(pin))
    return ok(null)
  })
}
