import { translateArea } from '../translate-area.ts'
import { disk as source } from '../zh-CN/disk.ts'

export const disk = translateArea(source)({
  low: '磁碟空間不多了：還剩 {free}（共 {total}）。',
  'low.do': '請刪掉或移走不用的檔案。裝滿以後就不能儲存了。',
  full: '磁碟滿了：只剩 {free}（共 {total}），現在不能儲存。',
  'full.do': '存過的都在。請刪掉或移走不用的檔案，再按一次儲存，不用重開程式。',
  check: '重新檢查',
  later: '先不管',
})
