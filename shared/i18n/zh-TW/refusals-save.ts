import { translateArea } from '../translate-area.ts'
import { refusalsSave as source } from '../zh-CN/refusals-save.ts'

export const refusalsSave = translateArea(source)({
  'save.disk-full': '磁碟沒有空間了，這一步沒有儲存。請刪掉不用的檔案騰出空間，再按一次儲存。',
  'save.not-durable':
    '沒能寫入磁碟，這一步沒有儲存（{reason}）。請檢查硬碟和資料夾的權限，再按一次儲存。',
  'save.out-of-step':
    '磁碟上的日誌檔與紀錄對不上，這一步沒有儲存。請關閉程式再開啟，會自動核對好。',
})
