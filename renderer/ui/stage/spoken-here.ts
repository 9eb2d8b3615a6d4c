import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'

/** The language that stands on the screen now: the desk's, or the one the customer chose. */
export const spokenHere = (): ScreenLocale =>
  DOCUMENT_LOCALES.find((locale) => locale === document.documentElement.lang) ?? 'zh-CN'
