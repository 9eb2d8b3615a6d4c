/** Words of the lounge board: read from five metres. */
export const lounge = {
  empty: '暂时没有在修的车',
  emptyHint: '车辆进厂后，进度会显示在这里',
  page: '第 {page} 页，共 {pages} 页',
  step: '第 {index} 步，共 6 步：{step}',
} as const
