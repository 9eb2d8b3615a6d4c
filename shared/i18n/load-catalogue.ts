import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { Catalogue } from './words.ts'

/** Languages of screens; the same three as of papers, chosen apart. */
export type ScreenLocale = DocumentLocale

/** Loads one language's words; the others stay on disk. */
export const loadCatalogue = async (locale: ScreenLocale): Promise<Catalogue> => {
  switch (locale) {
    case 'zh-CN':
      return (await import('./zh-CN/index.ts')).zhCN
    case 'zh-TW':
      return (await import('./zh-TW/index.ts')).zhTW
    case 'en':
      return (await import('./en/index.ts')).en
  }
}
