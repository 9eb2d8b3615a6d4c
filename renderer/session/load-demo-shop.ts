import type { QiantaiDatabase } from '#renderer/db/database.ts'
import { findShop } from '#renderer/db/repositories/shop.ts'
import { type LoadProblem, loadRecords, type Saved } from '#renderer/db/unit-of-work.ts'
import { type Desktop, desktop as realDesktop } from '#renderer/platform/desktop.ts'
import { DEMO_PHOTO_NAMES, type DemoPhotoName, type DemoPhotos } from '#shared/demo/demo-photos.ts'
import { DEMO_VIDEO } from '#shared/demo/demo-video.ts'
import type { Photo } from '#shared/domain/comparison/photo.ts'
import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { CommandName } from '#shared/domain/staff/rights/command-rights.ts'
import type { Video } from '#shared/domain/wall/video.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import { dayOf } from '#shared/kernel/instant.ts'
import { fail } from '#shared/kernel/result.ts'
import type { UlidSource } from '#shared/kernel/ulid.ts'
import { createJournalKeeper } from './journal-keeper.ts'
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
): Promise<Saved<null, 'shop.already-open' | LoadProblem>> {
  const { db, desktop = realDesktop, clock, nextId, device, locale } = options
  const { onProgress = () => {} } = options
  if ((await findShop(db)) !== undefined) return fail('shop.already-open')
  const [photos, video, { buildDemoShop }] = await Promise.all([
    keepDemoPhotos(desktop),
    keepDemoVideo(desktop).catch(() => undefined),
    // A shop of its own never needs it: it is fetched when asked for.
    import('#shared/demo/build-demo-shop.ts'),
  ])
  const now = clock.now()
  const today = dayOf(now, OFFSET_MINUTES)
  const demo = buildDemoShop({ today, now, seed: SEED, locale, photos, video })
  onProgress(TELLING)
  const command = {
    command: 'load-demo-shop' satisfies CommandName,
    at: now,
    device,
    nextId,
    keeper: createJournalKeeper(desktop),
  }
  return loadRecords(db, command, demo, (share) => onProgress(TELLING + share * (1 - TELLING)))
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

async function keepDemoVideo(desktop: Desktop): Promise<Video | undefined> {
  const { name, seconds } = DEMO_VIDEO
  const bytes = await fetchSample(`videos/${name}.webm`)
  if (bytes === undefined) return undefined
  const kept = await desktop.call('videos.save', { bytes })
  return kept.ok ? { ...kept.value, seconds } : undefined
}

async function keepDemoPhoto(desktop: Desktop, name: DemoPhotoName): Promise<Photo | undefined> {
  const bytes = await fetchSample(`photos/${name}.jpg`)
  if (bytes === undefined) return undefined
  const photo = await keepPhoto(desktop, bytes)
  return photo.ok ? photo.value : undefined
}

async function fetchSample(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const answer = await fetch(new URL(`/demo/${path}`, location.href))
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined
}
