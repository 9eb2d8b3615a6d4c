import { translateArea } from '../translate-area.ts'
import { camera as source } from '../zh-CN/camera.ts'

export const camera = translateArea(source)({
  of: '拍照：{what}',
  open: '拍照',
  preview: '攝影機畫面',
  taken: '剛拍的照片',
  starting: '正在開啟攝影機…',
  which: '使用哪一台攝影機',
  nth: '攝影機 {index}',
  take: '拍照',
  again: '重拍',
  keep: '使用這張',
  close: '取消',
  retry: '再試一次',
  'problem.none': '找不到攝影機',
  'remedy.none': '請接上攝影機，接好後會自動開啟。也可以先用手機拍，再拖進來。',
  'problem.denied': '系統不允許前台使用攝影機',
  'remedy.denied': '請在系統的隱私權設定中允許使用攝影機，再試一次。',
  'problem.busy': '攝影機正由其他程式使用',
  'remedy.busy': '請關閉正在使用攝影機的程式，再試一次。',
  'problem.failed': '攝影機沒有開啟',
  'remedy.failed': '請拔下攝影機再接上，然後再試一次。',
})
