/** Why a saving was not carried out, whatever was to be saved; what was typed is still there. */
export const refusalsSave = {
  'save.disk-full': '磁盘没有空间了，这一步没有保存。请删掉不用的文件腾出空间，再按一次保存。',
  'save.not-durable':
    '没能写进磁盘，这一步没有保存（{reason}）。请检查硬盘和数据文件夹的权限，再按一次保存。',
  'save.out-of-step':
    '磁盘上的日志文件与记录对不上，这一步没有保存。请关闭程序再打开，会自动核对好。',
} as const
