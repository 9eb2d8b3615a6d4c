/** Units parts are counted in, as each market writes them. */
export const UNITS = {
  litre: { 'zh-CN': '升', 'zh-TW': '公升', en: 'L' },
  kilogram: { 'zh-CN': '千克', 'zh-TW': '公斤', en: 'kg' },
  piece: { 'zh-CN': '个', 'zh-TW': '個', en: 'pc' },
  assembly: { 'zh-CN': '个', 'zh-TW': '組', en: 'pc' },
  battery: { 'zh-CN': '只', 'zh-TW': '顆', en: 'pc' },
  branch: { 'zh-CN': '支', 'zh-TW': '支', en: 'pc' },
  tyre: { 'zh-CN': '条', 'zh-TW': '條', en: 'pc' },
  sheet: { 'zh-CN': '块', 'zh-TW': '片', en: 'pc' },
  panel: { 'zh-CN': '面', 'zh-TW': '片', en: 'panel' },
  set: { 'zh-CN': '套', 'zh-TW': '組', en: 'set' },
  pair: { 'zh-CN': '对', 'zh-TW': '對', en: 'pair' },
  tube: { 'zh-CN': '支', 'zh-TW': '支', en: 'tube' },
  can: { 'zh-CN': '罐', 'zh-TW': '罐', en: 'can' },
  bottle: { 'zh-CN': '瓶', 'zh-TW': '瓶', en: 'bottle' },
} as const

export type Unit = keyof typeof UNITS
