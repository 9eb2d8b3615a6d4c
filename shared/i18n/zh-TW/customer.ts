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
  preferences: '客戶偏好',
  preferencesHint: '喜好與忌諱，例如：要先打電話、不要洗車',
  marketing: '行銷聯絡',
  marketingAsk: '可以用哪些方式通知您保養提醒和優惠？',
  marketingNone: '都不同意',
  marketingNever: '還沒有問過',
  marketingGiven: '同意：{channels}',
  marketingRefused: '不同意行銷聯絡',
  marketingAt: '{day} 回答',
  'channel.phone': '電話',
  'channel.message': '簡訊',
  'channel.wechat': '微信',
  askMarketing: '詢問行銷同意',
  marketingKeys: '1 2 3 選方式 · 0 都不同意 · Enter 儲存',
  and: '、',
})
