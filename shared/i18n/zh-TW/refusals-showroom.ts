import { translateArea } from '../translate-area.ts'
import { refusalsShowroom as source } from '../zh-CN/refusals-showroom.ts'

export const refusalsShowroom = translateArea(source)({
  'finance.price-missing': '請填寫車價。',
  'finance.down-payment-range': '頭期款要在 0 到車價 {price} 之間。',
  'finance.nothing-to-lend': '頭期款已付清全額，不需要貸款。要貸款請減少頭期款。',
  'finance.balloon-range': '尾款要在 0 以上，並低於貸款額 {principal}。',
  'finance.months-range': '期數要在 1 到 {most} 個月之間，填整數。',
  'finance.fee-range': '手續費要在 0 以上，並低於貸款額 {principal}。',
  'licence.expired': '駕照已於 {until} 到期，不能試駕。請換一位持照人駕駛，或改為試乘。',
  'licence.class': '駕照類別 {class} 不能駕駛小型車。請換一位持照人駕駛，或改為試乘。',
  'licence.automatic-only': '駕照類別 {class} 只能駕駛自排車。請換自排試駕車，或改為試乘。',
})
