/** Refusals of updates. */
export const refusalsUpdates = {
  'update.unreachable': '更新地址没有回应。请检查网络后再试。',
  'update.feed-broken': '那个地址给的不是更新信息。请和供应方核对地址。',
  'update.damaged':
    '下载的文件和公布的校验值对不上，已经删除，没有安装。请稍后再试；还是这样，请联系供应方。',
  'update.not-ready': '还没有下载好，不能安装。',
  'update.no-snapshot': '没有刚做好的备份，所以没有安装。请再试一次。',
} as const
