import { translateArea } from '../translate-area.ts'
import { lead as source } from '../zh-CN/lead.ts'

export const lead = translateArea(source)({
  title: '新增線索',
  known: '已有檔案：{name}',
  'known.open': '該客戶已有進行中的銷售機會，儲存後會併入。',
  name: '客戶姓名',
  phone: '電話',
  channel: '來源',
  campaign: '活動',
  campaignHint: '如：週年慶',
  profile: '客戶類型',
  wanted: '想看的車',
  words: '客戶怎麼問的',
  assign: '交給',
  'assign.rotation': '輪到的顧問',
  'assign.own': '我自己',
  save: '儲存線索',
  cancel: '返回',
  firstAction: '首次聯絡',
  saved: '已登記，分給 {name}',
  'saved.nobody': '已登記，等經理分配',
  joined: '已併入該客戶進行中的銷售機會',
})
