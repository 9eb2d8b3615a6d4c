import { translateArea } from '../translate-area.ts'
import { refusalsSnapshots as source } from '../zh-CN/refusals-snapshots.ts'

export const refusalsSnapshots = translateArea(source)({
  'snapshot.disk-full': '磁碟空間不足，沒有留下半份檔案。請清出空間再試。',
  'snapshot.not-written': '寫入磁碟時發生錯誤（{reason}）。請檢查磁碟後再試。',
  'snapshot.not-verified': '寫完後讀回對不上，這一份不算數。磁碟可能有問題，請盡快檢查。',
  'snapshot.gone': '這份備份不在了，或者那顆碟沒有接上。',
  'snapshot.cancelled': '備份取消了。',
  'snapshot.overtaken': '備份時一直有名單在匯入。匯入完會再備份。',
  'snapshot.damaged': '這份備份的檔案已經損壞。請用另一份。',
  'snapshot.password-needed': '這份備份有加密，請輸入副本密碼。',
  'snapshot.password-wrong': '密碼不對。',
  'place.cancelled': '沒有選擇資料夾。',
  'place.unwritable': '這個資料夾寫不進去（{reason}）。請換一個。',
  'place.inside': '這是店裡資料自己所在的資料夾。請選別的地方。',
  'place.key-not-kept': '密碼的金鑰存不下來（{reason}），所以沒有設定。',
})
