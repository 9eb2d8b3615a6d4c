import { toHalfWidth } from '#shared/kernel/half-width.ts'

/** The 31 mainland characters of provinces and municipalities a plate begins with (GA 36). */
export const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'

// Taiwan and Hong Kong desks type the mainland's plates with the forms their keyboards have.
const TRADITIONAL = [...'滬雲遼魯蘇贛晉陝閩貴粵寧瓊學掛領試應臨']
const SIMPLIFIED = [...'沪云辽鲁苏赣晋陕闽贵粤宁琼学挂领试应临']
const SEPARATORS = /[\s·•‧・･∙⋅.\-‐‑–—]/g

/**
 * A plate as a search key: half-width, upper case, without dots, dashes and blanks, plate
 * characters in their simplified form. `京n·8k3f2` and `京Ｎ8K3F2` give the same key. Any text may
 * be given, also part of a plate.
 */
export function plateKey(text: string): string {
  const plain = toHalfWidth(text).replace(SEPARATORS, '').toUpperCase()
  return [...plain].map((form) => SIMPLIFIED[TRADITIONAL.indexOf(form)] ?? form).join('')
}
