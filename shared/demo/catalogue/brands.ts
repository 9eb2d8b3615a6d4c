/** Makers of parts as their customers in each market know them. */
export const BRANDS = {
  '3m': { 'zh-CN': '3M', 'zh-TW': '3M', en: '3M' },
  bosch: { 'zh-CN': '博世', 'zh-TW': 'BOSCH', en: 'Bosch' },
  brembo: { 'zh-CN': '布雷博', 'zh-TW': 'Brembo', en: 'Brembo' },
  continental: { 'zh-CN': '马牌', 'zh-TW': '馬牌', en: 'Continental' },
  denso: { 'zh-CN': '电装', 'zh-TW': 'DENSO', en: 'Denso' },
  fuyao: { 'zh-CN': '福耀', 'zh-TW': '福耀', en: 'Fuyao' },
  gates: { 'zh-CN': '盖茨', 'zh-TW': 'GATES', en: 'Gates' },
  kyb: { 'zh-CN': 'KYB', 'zh-TW': 'KYB', en: 'KYB' },
  mahle: { 'zh-CN': '马勒', 'zh-TW': 'MAHLE', en: 'Mahle' },
  mann: { 'zh-CN': '曼牌', 'zh-TW': 'MANN', en: 'Mann' },
  michelin: { 'zh-CN': '米其林', 'zh-TW': '米其林', en: 'Michelin' },
  mobil: { 'zh-CN': '美孚', 'zh-TW': '美孚', en: 'Mobil' },
  ngk: { 'zh-CN': 'NGK', 'zh-TW': 'NGK', en: 'NGK' },
  philips: { 'zh-CN': '飞利浦', 'zh-TW': '飛利浦', en: 'Philips' },
  skf: { 'zh-CN': 'SKF', 'zh-TW': 'SKF', en: 'SKF' },
  varta: { 'zh-CN': '瓦尔塔', 'zh-TW': 'VARTA', en: 'Varta' },
} as const

export type Brand = keyof typeof BRANDS
