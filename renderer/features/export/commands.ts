import type { Saved } from '#renderer/db/unit-of-work.ts'
import { type Desktop, desktop as realDesktop } from '#renderer/platform/desktop.ts'
import type { Session } from '#renderer/session/session.tsx'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import type { Shop } from '#shared/domain/shop/shop.ts'
import type { StaffId } from '#shared/domain/staff/staff.ts'
import { createSay } from '#shared/i18n/create-say.ts'
import { loadCatalogue, type ScreenLocale } from '#shared/i18n/load-catalogue.ts'
import { ok, type Result } from '#shared/kernel/result.ts'
import type { Says } from './dictionary.ts'
import {
  type ExportProblem,
  type ExportReport,
  type ExportRun,
  exportEverything,
} from './export-everything.ts'

export interface ExportChoice extends Pick<ExportRun, 'withPhotos' | 'signal' | 'onProgress'> {
  /** Language of the README and the folder's name. */
  readonly locale: ScreenLocale
  readonly desktop?: Desktop
}

/** Takes everything the shop has on record out into a folder; for those who may, and on record. */
export async function exportShop(
  session: Session,
  { desktop = realDesktop, ...choice }: ExportChoice,
): Promise<Result<ExportReport, ExportProblem | 'save.not-allowed'>> {
  const allowed = await session.allow('export-everything')
  if (!allowed.ok) return allowed
  const { db, shop, staff, clock } = session
  const [{ version }, says] = await Promise.all([desktop.call('app.info', undefined), loadSays()])
  return exportEverything({
    ...choice,
    db,
    desktop,
    says,
    shop,
    name: staff.name,
    appVersion: version,
    at: clock.now(),
    note: () => noteExport(session, allowed.value.allowedBy),
  })
}

const noteExport = (session: Session, allowedBy: StaffId | undefined): Promise<Saved<Shop>> =>
  session.change('note-export', async (work) => {
    const at = session.clock.now()
    const by = { at, by: session.staff.id, ...(allowedBy === undefined ? {} : { allowedBy }) }
    const shop: Shop = { ...(await work.shop.get()), lastExport: by }
    await work.shop.put(shop)
    return ok(shop)
  })

/** The dictionary speaks all three, whatever the screen does. */
async function loadSays(): Promise<Says> {
  const loaded = await Promise.all(
    DOCUMENT_LOCALES.map(async (each) => [each, createSay(await loadCatalogue(each))] as const),
  )
  // fromEntries forgets the keys; every language was mapped just above.
  return Object.fromEntries(loaded) as Says
}
