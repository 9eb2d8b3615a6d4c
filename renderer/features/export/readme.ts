import type { Say } from '#shared/i18n/words.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import type { ExportRun } from './export-everything.ts'

/** What whoever opens the folder reads first; lines end as the simplest editors want them. */
export function formatReadme(
  say: Say,
  {
    shop,
    name,
    appVersion,
    at,
    withPhotos,
  }: Pick<ExportRun, 'shop' | 'name' | 'appVersion' | 'at' | 'withPhotos'>,
): string {
  const lines = [
    say('exports.readme.title', { shop: shop.name }),
    '',
    say('exports.readme.when', {
      at: formatDateTime(at, shop.offsetMinutes),
      name,
      version: appVersion,
    }),
    say('exports.card.personal'),
    '',
    say('exports.readme.csv'),
    '',
    say('exports.readme.money'),
    '',
    say('exports.readme.json'),
    '',
    say('exports.readme.dictionary'),
    say('exports.readme.journal'),
    ...(withPhotos ? [say('exports.readme.photos')] : []),
    say('exports.readme.manifest'),
    '',
    say('exports.card.leftOut'),
  ]
  return `\ufeff${lines.join('\r\n')}\r\n`
}
