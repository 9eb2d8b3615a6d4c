import { translateArea } from '../translate-area.ts'
import { search as source } from '../zh-CN/search.ts'

export const search = translateArea(source)({
  placeholder: '車牌、電話、姓名、拼音首字母、VIN 末碼、單號',
  label: '尋找客戶和車輛',
  results: '搜尋結果',
  receive: '接待新客戶：{text}',
  none: '沒有找到，可以直接接待。',
  here: '在廠 · {step}',
  lastVisit: '上次 {day}',
  noVehicle: '尚無車輛',
  noPlate: '未領牌',
  'matched.plate': '車牌',
  'matched.phone': '電話',
  'matched.name': '姓名',
  'matched.pinyin': '拼音',
  'matched.vin': 'VIN',
  'matched.order': '單號',
  'matched.model': '車型',
})
