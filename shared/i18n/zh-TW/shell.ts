import { translateArea } from '../translate-area.ts'
import { shell as source } from '../zh-CN/shell.ts'

export const shell = translateArea(source)({
  product: '前台',
  'nav.board': '看板',
  'nav.appointments': '預約',
  'nav.reception': '接待',
  'nav.workshop': '廠內',
  'nav.cashier': '結帳',
  'nav.registers': '登記簿',
  'nav.showroom': '展示間',
  'nav.used-cars': '中古車',
  'nav.settings': '設定',
  navigation: '主選單',
  'promise.broken': '{count} 台已逾交車時間',
  'promise.soon': '{count} 台將到交車時間',
  saved: '已存檔 {time}',
  'saved.none': '尚無紀錄',
  demo: '示範店',
  closeNotice: '關閉提示',
  opening: '開啟中…',
  'screen.failed': '此頁發生錯誤',
  'screen.failed.hint': '已存檔的內容都在。可以重試；如果再次出錯，請記下時間並聯絡技術支援。',
  'screen.retry': '重試',
  secondStart: '前台已經開啟，就在這個視窗。',
})
