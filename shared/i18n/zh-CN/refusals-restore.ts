/** Why the records cannot be turned back. */
export const refusalsRestore = {
  'restore.in-future': '这个时间还没到，请选已经过去的时刻。',
  'restore.before-first': '恢复不到那么早。最早能恢复到 {time}。',
  'restore.cancelled': '已取消，什么都没有改动。',
  'restore.no-such-save': '找不到这次保存，请重新选一个时刻。',
  'restore.not-built': '没能拼出那时的记录，什么都没有改动。请检查磁盘剩余空间后重试。',
  'restore.not-reachable':
    '这一刻恢复不到：没有完好的快照能接上（损坏 {skipped} 份），或刚导入的名单还没有快照。请选晚一点的时刻。',
  'restore.records-changed': '刚刚又有人保存了新内容，没有恢复。请再看一遍会改变什么。',
  'restore.reason-empty': '请写明为什么要恢复，以后查得到。',
  'restore.nothing-differs': '那时的记录和现在完全一样，不需要恢复。',
  'restore.not-kept':
    '现在的样子没能存好（{reason}），所以没有恢复，什么都没有改动。请检查磁盘后重试。',
} as const
