/** Refusals of snapshots and of their copies. */
export const refusalsSnapshots = {
  'snapshot.disk-full': '磁盘空间不够，没有留下半份文件。请腾出空间再试。',
  'snapshot.not-written': '写入磁盘时出错（{reason}）。请检查磁盘后再试。',
  'snapshot.not-verified': '写完后读回对不上，这一份没有算数。磁盘可能有问题，请尽快检查。',
  'snapshot.gone': '这份备份不在了，或者那个盘没有接上。',
  'snapshot.cancelled': '备份取消了。',
  'snapshot.overtaken': '备份时一直有名单在导入。导入完会再备份。',
  'snapshot.damaged': '这份备份的文件已经损坏。请用另一份。',
  'snapshot.password-needed': '这份备份是加密的，请输入副本密码。',
  'snapshot.password-wrong': '密码不对。',
  'place.cancelled': '没有选择文件夹。',
  'place.unwritable': '这个文件夹写不进去（{reason}）。请换一个。',
  'place.inside': '这是店里数据自己所在的文件夹。请选别的地方。',
  'place.key-not-kept': '密码的密钥存不下来（{reason}），所以没有设置。',
} as const
