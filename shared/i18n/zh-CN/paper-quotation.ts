/** Words of the quotation as a paper. */
export const paperQuotation = {
  'quotation-buyer': '客户',
  'quotation-car': '车型',
  'quotation-energy': '能源种类',
  'quotation-very-car': '指定车辆',
  'quotation-to-order': '按车型订购',
  'quotation-version': '版本',
  'quotation-until': '有效期至',
  'quotation-consultant': '销售顾问',
  'quotation-item': '项目',
  'quotation-remark': '说明',
  'quotation-list-price': '车价',
  'quotation-discount': '优惠',
  'quotation-given': '赠送，价值 {worth}',
  'quotation-total': '落地价',
  'quotation-trade-in': '旧车抵款（{car}）',
  'quotation-financed': '贷款机构支付',
  'quotation-due': '客户自付',
  'quotation-loan': '贷款方案',
  'quotation-principal': '贷款额',
  'quotation-interest': '利息合计',
  'quotation-true-rate': '实际年化利率',
  'quotation-monthly': '每月还款',
  'quotation-plan-year': '期',
  'quotation-plan-months': '第 {from}–{to} 期',
  'quotation-plan-left': '期末剩余本金',
  'quotation-words': '附言',
  'quotation-terms': '说明',
  'quotation-term-until':
    '本报价有效期至 {until}（含当日）。逾期以新的报价为准，购置税按开票当日的规定计算。',
  'quotation-term-loan':
    '贷款是否获批、利率和期数以贷款机构的合同为准。实际年化利率按复利和全部收费计算（中国人民银行公告〔2021〕第 3 号）。',
  'quotation-term-binding':
    '本报价单不是销售合同，不收取费用，也不保留车辆；签订合同并付定金后方为订购。',
  'quotation-term-passed-on':
    '保险、上牌、购置税为代收代付，按实际票据多退少补；客户可以自行办理，不影响购车。',
  'quotation-term-not-included':
    '不含油费或电费、车船税、停车费、续保，以及交车后加装的用品。单列以外没有其他收费。',
  'quotation-term-change': '旧车抵款以实车评估与过户为准；车况与评估时不同的，金额另行商定。',
  'quotation-buyer-sign': '客户已阅',
} as const
