/** Languages a paper can be issued in, apart from the language of the screen. */
export const DOCUMENT_LOCALES = ['zh-CN', 'zh-TW', 'en'] as const
export type DocumentLocale = (typeof DOCUMENT_LOCALES)[number]

/** The printed forms of a service visit, in the order in which they arise. */
export const PAPER_KINDS = [
  'intake-inspection',
  'estimate',
  'repair-order',
  'supplement',
  'old-parts',
  'final-inspection',
  'settlement',
  'certificate',
] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** Letters before the number of each form: JC 接车, BJ 报价, RO repair order, ZX 增项, … */
export const PAPER_PREFIX: Readonly<Record<PaperKind, string>> = {
  'intake-inspection': 'JC',
  estimate: 'BJ',
  'repair-order': 'RO',
  supplement: 'ZX',
  'old-parts': 'JD',
  'final-inspection': 'ZJ',
  settlement: 'JS',
  certificate: 'HG',
}
