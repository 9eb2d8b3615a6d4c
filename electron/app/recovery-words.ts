import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'

/** Only the words of a start that does not go on: the whole catalogue is not worth loading for them. */
export async function loadRecoveryWords(locale: ScreenLocale) {
  switch (locale) {
    case 'zh-CN':
      return (await import('#shared/i18n/zh-CN/recovery.ts')).recovery
    case 'zh-TW':
      return (await import('#shared/i18n/zh-TW/recovery.ts')).recovery
    case 'en':
      return (await import('#shared/i18n/en/recovery.ts')).recovery
  }
}
