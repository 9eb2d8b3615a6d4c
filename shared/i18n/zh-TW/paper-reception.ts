import { translateArea } from '../translate-area.ts'
import { paperReception as source } from '../zh-CN/paper-reception.ts'

export const paperReception = translateArea(source)({
  'follow-up-delivered': '交車時間',
  'follow-up-next-service': '下次保養',
  'follow-up-until': '至 {day} 或 {km}，先到為準',
  'follow-up-no': '次',
  'follow-up-at': '回訪時間',
  'follow-up-person': '聯絡人',
  'follow-up-result': '結果',
  'follow-up-words': '車況與客戶原話',
  'follow-up-promised': '答應的處理',
  'follow-up-due': '{day} 前',
  'follow-up-by': '回訪人',
  'follow-up-head': '負責人',
  'follow-up-handled-on': '處理日期',
  'follow-up-handled-by': '處理人',
  'follow-up-solved-on': '解決日期',
  'follow-up-handling': '處理結果',
  'follow-up-rule':
    '交車後第 3 天回訪，大修後一週內回訪；連續 {days} 天聯絡不上，改用簡訊或信函。不滿意的照原話記錄，處理後再次回訪。',
  'follow-up-mileage-out': '出廠里程',
})
