import type { DocumentLocale } from '#shared/domain/papers/paper-kind.ts'

/** Our own font files, by family and weight. */
export const FONT_FILES = ['sc-regular', 'sc-bold', 'tc-regular', 'tc-bold'] as const
export type FontFile = (typeof FONT_FILES)[number]

export interface FontFamily {
  readonly name: string
  readonly normal: FontFile
  readonly bold: FontFile
}

const SIMPLIFIED: FontFamily = { name: 'NotoSansSC', normal: 'sc-regular', bold: 'sc-bold' }
const TRADITIONAL: FontFamily = { name: 'NotoSansTC', normal: 'tc-regular', bold: 'tc-bold' }

/** The family of a paper's language. English papers carry Chinese names: mainland shapes. */
export const familyOf = (locale: DocumentLocale): FontFamily =>
  locale === 'zh-TW' ? TRADITIONAL : SIMPLIFIED

/** The family that steps in for a character the paper's own lacks: a Taiwan name, a 简体 name. */
export const standInOf = (family: FontFamily): FontFamily =>
  family === SIMPLIFIED ? TRADITIONAL : SIMPLIFIED
