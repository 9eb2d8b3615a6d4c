import type { LossReason } from '#shared/domain/sales/loss/loss.ts'

/** What buyers ask first. */
export const WANTED_WORDS = [
  '落地价多少？有现车吗？',
  '想周末带家人看车',
  '旧车能置换多少？',
  '分期首付最低多少？',
  '和同级别的比，哪个省油？',
  '孩子大了，想换个空间大的',
  '公司要买两台接待用车',
  '第一次买车，想先了解一下',
] as const

/** What was talked about. */
export const SAID = [
  '对空间满意，价格还要和家人商量',
  '在看两个品牌，下周定',
  '关心续航和充电，已发充电桩说明',
  '旧车想一起评估',
  '要黑色，等到店看实车',
  '贷款资料已发，等回复',
  '对比了竞品，觉得保养更省',
  '老人坐着舒服最重要',
] as const

/** What comes next. */
export const NEXT_STEPS = [
  '约到店看车',
  '约试驾',
  '发报价单',
  '旧车评估',
  '回访报价意向',
  '确认贷款资料',
  '节前活动邀约',
] as const

/** What drivers say when they are back. */
export const DROVE_WORDS = [
  '起步很安静，后排比想的宽敞',
  '方向轻，停车好停；胎噪有一点',
  '动力够用，刹车需要适应',
  '座椅舒服，家里老人也满意',
  '辅助驾驶好用，想再跑一次高速',
  '空间满意，价格合适就定',
] as const

/** What was said on the calls after a hand-over. */
export const CALLED_WORDS = [
  '用着满意，问了首保时间',
  '车机升级已告知步骤',
  '油耗比预期低，愿意推荐朋友',
  '提醒了胎压和玻璃水',
  '说高速风噪比旧车小，满意',
  '想加装脚踏，已转售后',
] as const

/** What became of buyers who were lost, by the reason. */
export const LOST_WORDS: Readonly<Record<LossReason, string>> = {
  price: '预算差五千，在邻区店定了',
  'other-brand': '对比后选了别的品牌，看重后排空间',
  'other-dealer': '住得远，在家附近的店提了现车',
  finance: '征信有逾期，贷款未批',
  'no-stock': '要的颜色没有现车，等不了六周',
  'plan-changed': '家里先装修，买车推到明年',
  'used-instead': '改买准新二手车，说落地省三万',
  'not-reached': '电话五次未接，微信未回',
  service: '嫌首次回复慢，去了别家',
}
