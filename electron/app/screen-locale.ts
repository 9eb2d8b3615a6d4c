import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'

/** The language for the few words main says itself, by the system's; the desk has its own setting. */
export function screenLocaleOf(systemLocale: string): ScreenLocale {
  if (/^zh-(?:TW|HK|MO|Hant)/i.test(systemLocale)) return 'zh-TW'
  return /^zh/i.test(systemLocale) ? 'zh-CN' : 'en'
}
