import { translateArea } from '../translate-area.ts'
import { exports as source } from '../zh-CN/exports.ts'

export const exports = translateArea(source)({
  card: '匯出全部資料',
  'card.hint': '把本店的全部紀錄寫成 CSV 與 JSON 檔案，附資料字典，隨時可以帶走。',
  'card.leftOut': '不含員工密碼、草稿與本機設定。',
  'card.personal': '檔案裡有客戶的姓名、電話與車牌，請只存放在安全的地方。',
  photos: '一併匯出照片與影片',
  start: '選擇資料夾並匯出',
  cancel: '取消',
  writing: '正在匯出：{what}',
  'writing.journal': '操作紀錄',
  'writing.last': '清單與校驗',
  last: '上次匯出：{at} {name}',
  done: '已匯出到「{folder}」：{records} 筆紀錄，{files} 個檔案',
  'done.missing': '有 {count} 張照片不在本機，已在 manifest.json 列出',
  folder: '前台資料 {day} {time}',
  'readme.title': '{shop}：全部資料',
  'readme.when': '匯出時間：{at}（本店時間），由 {name} 匯出，程式版本 {version}。',
  'readme.csv':
    '*.csv：每種紀錄一張表，用 Excel 直接開啟。UTF-8（帶 BOM），逗號分隔。紀錄裡的清單（如進廠單的項目、零件）在 lists 資料夾，record 欄是所屬紀錄的 id，「.no」欄是在清單裡的序號。',
  'readme.money':
    "CSV 裡的金額是元（如 398.00），currency 欄是幣別；時間有兩欄，「.local」是本店時間，另一欄是 UTC。以 = + - @ 開頭的文字前面加了一個 '，避免被當成公式。",
  'readme.json':
    '*.json：同樣的紀錄，一字不差。每個檔案是一個陣列，一行一筆紀錄。金額是最小貨幣單位（分），工時是百分之一小時，數量是千分之一。',
  'readme.dictionary':
    'dictionary.csv、dictionary.json：資料字典，每一欄的意義、類型、單位與例子。',
  'readme.journal': 'journal.jsonl：操作紀錄，一行一筆：誰、何時、做了什麼、改成了什麼。',
  'readme.photos': 'photos：照片與影片，檔名是內容的 SHA-256，表裡的照片欄寫的就是它。',
  'readme.manifest':
    'manifest.json：每種紀錄的筆數，每個檔案的大小與 SHA-256，用來核對有沒有缺損。',
  'dictionary.record': '所屬紀錄的 id',
  'dictionary.no': '在清單裡的序號，從 1 起',
  'dictionary.local': '同一時間，按本店時間',
  'dictionary.currency': '本列金額的幣別',
  'journal.seq': '序號，連續',
  'journal.id': '編號',
  'journal.at': '時間',
  'journal.actor': '操作人',
  'journal.allowedBy': '授權人',
  'journal.device': '電腦',
  'journal.command': '操作',
  'journal.subject': '關於哪筆紀錄',
  'journal.changes': '更動：每筆紀錄更動後的值',
  'journal.loaded': '成批寫入的筆數與校驗值',
})
