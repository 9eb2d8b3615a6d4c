/** What the desk says about the disk its records are on. */
export const disk = {
  low: '磁盘空间不多了：还剩 {free}（共 {total}）。',
  'low.do': '请删掉或移走不用的文件。装满以后就不能保存了。',
  full: '磁盘满了：只剩 {free}（共 {total}），现在不能保存。',
  'full.do': '存过的都在。请删掉或移走不用的文件，再按一次保存，不用重开程序。',
  check: '重新检查',
  later: '先不管',
} as const
