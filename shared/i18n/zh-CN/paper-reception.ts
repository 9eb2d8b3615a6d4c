/** Words of the papers of reception and follow-up. */
export const paperReception = {
  'follow-up-delivered': '交车时间',
  'follow-up-next-service': '下次保养',
  'follow-up-until': '至 {day} 或 {km}，先到为准',
  'follow-up-no': '次',
  'follow-up-at': '回访时间',
  'follow-up-person': '联系人',
  'follow-up-result': '结果',
  'follow-up-words': '车况与客户原话',
  'follow-up-promised': '答应的处理',
  'follow-up-due': '{day} 前',
  'follow-up-by': '回访人',
  'follow-up-head': '负责人',
  'follow-up-handled-on': '处理日期',
  'follow-up-handled-by': '处理人',
  'follow-up-solved-on': '解决日期',
  'follow-up-handling': '处理结果',
  'follow-up-rule':
    '交车后第 3 天回访，大修后一周内回访；连续 {days} 天联系不上，改用短信或信函。不满意的照原话记录，处理后再次回访。',
  'follow-up-mileage-out': '出厂里程',
} as const
