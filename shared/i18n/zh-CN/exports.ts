/** Export of everything the shop has on record. */
export const exports = {
  card: '导出全部资料',
  'card.hint': '把本店的全部记录写成 CSV 和 JSON 文件，附数据字典，随时可以带走。',
  'card.leftOut': '不含员工密码、草稿和本机设置。',
  'card.personal': '文件里有客户的姓名、电话和车牌，请只存放在安全的地方。',
  photos: '一起导出照片和视频',
  start: '选择文件夹并导出',
  cancel: '取消',
  writing: '正在导出：{what}',
  'writing.journal': '操作记录',
  'writing.last': '清单与校验',
  last: '上次导出：{at} {name}',
  done: '已导出到“{folder}”：{records} 条记录，{files} 个文件',
  'done.missing': '有 {count} 张照片不在本机，已在 manifest.json 里列出',
  folder: '前台资料 {day} {time}',
  'readme.title': '{shop}：全部资料',
  'readme.when': '导出时间：{at}（本店时间），由 {name} 导出，程序版本 {version}。',
  'readme.csv':
    '*.csv：每种记录一张表，用 Excel 或 WPS 直接打开。UTF-8（带 BOM），逗号分隔。记录里的清单（如进厂单的项目、配件）在 lists 文件夹，record 列是所属记录的 id，“.no”列是在清单里的序号。',
  'readme.money':
    "CSV 里的金额是元（如 398.00），currency 列是币种；时间有两列，“.local”是本店时间，另一列是 UTC。以 = + - @ 开头的文字前面加了一个 '，防止被当成公式。",
  'readme.json':
    '*.json：同样的记录，一字不差。每个文件是一个数组，一行一条记录。金额是最小货币单位（分），工时是百分之一小时，数量是千分之一。',
  'readme.dictionary':
    'dictionary.csv、dictionary.json：数据字典，每一列的含义、类型、单位和例子。',
  'readme.journal': 'journal.jsonl：操作记录，一行一条：谁、何时、做了什么、改成了什么。',
  'readme.photos': 'photos：照片和视频，文件名是内容的 SHA-256，表里的照片列写的就是它。',
  'readme.manifest':
    'manifest.json：每种记录的条数，每个文件的大小和 SHA-256，用来核对有没有缺损。',
} as const
