/** The one search box. */
export const search = {
  placeholder: '车牌、电话、姓名、拼音首字母、VIN 后几位、单号',
  label: '查找客户和车辆',
  results: '查找结果',
  receive: '接待新客户：{text}',
  none: '没有找到，可以直接接待。',
  here: '在厂 · {step}',
  lastVisit: '上次 {day}',
  noVehicle: '还没有车辆',
  noPlate: '未上牌',
  'matched.plate': '车牌',
  'matched.phone': '电话',
  'matched.name': '姓名',
  'matched.pinyin': '拼音',
  'matched.vin': 'VIN',
  'matched.order': '单号',
  'matched.model': '车型',
} as const
