import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'

/** The language of a page in somebody's own browser, by what that browser prefers. */
export const choosePageLocale = (languages: readonly string[]): ScreenLocale => {
  for (const language of languages) {
    if (/^zh-(?:TW|HK|MO|Hant)/i.test(language)) return 'zh-TW'
    if (/^zh/i.test(language)) return 'zh-CN'
    if (/^en/i.test(language)) return 'en'
  }
  return 'zh-CN'
}
