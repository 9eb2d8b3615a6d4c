import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findShop } from '#renderer/db/repositories/shop.ts'
import { loadRecords } from '#renderer/db/unit-of-work.ts'
import { type Desktop, desktop as realDesktop } from '#renderer/platform/desktop.ts'
import { DEMO_PHOTO_NAMES, type DemoPhotoName, type DemoPhotos } from '#shared/demo/demo-photos.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { UlidSource } from '#shared/kernel/ulid.ts'
import { keepPhoto } from './keep-photo.ts'

/** Any number would do; this one has stood since the first demo. */
const SEED = 7
/** The demo garage is in Beijing. */
const OFFSET_MINUTES = 480
/** Telling the story takes about this share of the time, writing it the rest. */
const TELLING = 0.3

export interface LoadDemoShop {
  readonly db: QiantaiDatabase
  /** Where the sample photos are kept; the app's own unless a test says otherwise. */
  readonly desktop?: Desktop
  readonly clock: Clock
  readonly nextId: UlidSource
  readonly device: string
  /** Language of the price list. */
  readonly locale: DocumentLocale
  /** Hears how far it is, 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/**
 * Fills empty records with the demo shop, its board as it would stand now. Refused when a shop is
 * there already: nobody's records are written over.
 */
export async function loadDemoShop(
  options: LoadDemoShop,
): Promise<Result<null, 'shop.already-open'>> {
  const { db, desktop = realDesktop, clock, nextId, device, locale } = options
  const { onProgress = () => {} } = options
  if ((await findShop(db)) !== undefined) return fail('shop.already-open')
  const [photos, { buildDemoShop }] = await Promise.all([
    keepDemoPhotos(desktop),
    // A shop of its own never needs it: it is fetched when asked for.
    import('#shared/demo/build-demo-shop.ts'),
  ])
  const now = clock.now()
  const today = dayOf(now, OFFSET_MINUTES)
  const demo = buildDemoShop({ today, now, seed: SEED, locale, photos })
  onProgress(TELLING)
  const command = { command: 'load-demo-shop', at: now, device, nextId }
  await loadRecords(db, command, demo, (share) => onProgress(TELLING + share * (1 - TELLING)))
  return ok(null)
}

/** The photos that come with the app. One that cannot be kept is left out: the demo works without. */
async function keepDemoPhotos(desktop: Desktop): Promise<DemoPhotos> {
  const kept = await Promise.all(
    DEMO_PHOTO_NAMES.map(async (name) => {
      const photo = await keepDemoPhoto(desktop, name).catch(() => undefined)
      return photo === undefined ? [] : [[name, photo] as const]
    }),
  )
  return Object.fromEntries(kept.flat())
}

async function keepDemoPhoto(desktop: Desktop, name: DemoPhotoName): Promise<Photo | undefined> {
  const answer = await fetch(new URL(`/demo/photos/${name}.jpg`, location.href))
  if (!answer.ok) return undefined
  const photo = await keepPhoto(desktop, new Uint8Array(await answer.arrayBuffer()))
  return photo.ok ? photo.value : undefined
}
