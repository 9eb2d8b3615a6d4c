import { translateArea } from '../translate-area.ts'
import { refusalsExport as source } from '../zh-CN/refusals-export.ts'

export const refusalsExport = translateArea(source)({
  'health.not-settled': '尚未結帳，結帳後才有健康檔案。',
  'health.company-missing': '店名是空的，請到「設定」填寫。',
  'health.vin-missing': '沒有 VIN，請在車輛檔案補上。',
  'health.vin-length': 'VIN 應為 17 碼，現在是 {length} 碼，請核對行照。',
  'health.vin-character': 'VIN 第 {position} 碼的「{character}」不會出現在 VIN 裡，請核對行照。',
  'health.vin-check': 'VIN 檢查碼不符：第 9 碼應為 {expected}，現在是 {found}，請核對行照。',
  'health.dates': '進廠日期 {from} 晚於結帳日期 {to}。',
  'health.mileage-not-whole': '進廠里程 {km} 不是整公里數。',
  'health.mileage-less': '進廠里程 {km} 公里小於上次的 {last} 公里，請核對里程表。',
  'health.no-project': '沒有維修項目：只有拖吊或其他費用的單子不上傳。',
  'health.code-missing': '沒有結帳清單編號。',
  'health.code-changed': '已用編號 {before} 匯出過，現在是 {code}：同一次維修只能用一個編號。',
  'health.code-taken': '結帳清單編號 {code} 有兩張單子在用，兩張都不匯出。',
  'health.none': '沒有可以匯出的檔案。',
  'export.disk-full': '磁碟已滿，沒寫完的檔案已刪除。請清出空間或換個位置再匯出。',
  'export.not-written': '檔案寫不進去（{reason}），沒寫完的檔案已刪除。請換個資料夾再試。',
  'export.gone': '這次匯出已經結束，請重新開始。',
  'export.cancelled': '已取消匯出，寫到一半的檔案已刪除。',
})
