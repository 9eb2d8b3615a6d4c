import { translateArea } from '../translate-area.ts'
import { customer as source } from '../zh-CN/customer.ts'

export const customer = translateArea(source)({
  kind: '類別',
  name: '客戶名稱',
  phone: '電話',
  contact: '送修人',
  contactOfCompany: '聯絡人/送修人',
  address: '地址',
  creditCode: '統一社會信用代碼',
  edit: '改客戶資料',
})
