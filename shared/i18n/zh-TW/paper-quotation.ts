import { translateArea } from '../translate-area.ts'
import { paperQuotation as source } from '../zh-CN/paper-quotation.ts'

export const paperQuotation = translateArea(source)({
  'quotation-buyer': '客戶',
  'quotation-car': '車型',
  'quotation-energy': '能源種類',
  'quotation-very-car': '指定車輛',
  'quotation-to-order': '按車型訂購',
  'quotation-version': '版本',
  'quotation-until': '有效期至',
  'quotation-consultant': '銷售顧問',
  'quotation-item': '項目',
  'quotation-remark': '說明',
  'quotation-list-price': '車價',
  'quotation-discount': '優惠',
  'quotation-given': '贈送，價值 {worth}',
  'quotation-total': '落地價',
  'quotation-trade-in': '舊車抵款（{car}）',
  'quotation-financed': '貸款機構支付',
  'quotation-due': '客戶自付',
  'quotation-loan': '貸款方案',
  'quotation-principal': '貸款額',
  'quotation-interest': '利息合計',
  'quotation-true-rate': '實際年利率',
  'quotation-monthly': '每月還款',
  'quotation-plan-year': '期',
  'quotation-plan-months': '第 {from}–{to} 期',
  'quotation-plan-left': '期末剩餘本金',
  'quotation-words': '附言',
  'quotation-terms': '說明',
  'quotation-term-until':
    '本報價有效期至 {until}（含當日）。逾期以新的報價為準，購置稅按開票當日的規定計算。',
  'quotation-term-loan':
    '貸款是否核准、利率和期數以貸款機構的合約為準。實際年利率按複利和全部收費計算。',
  'quotation-term-binding':
    '本報價單不是購車合約，不收取費用，也不保留車輛；簽訂購車合約並付訂金後方為訂購。',
  'quotation-term-passed-on':
    '保險、領牌、稅費為代收代付，按實際單據多退少補；客戶可以自行辦理，不影響購車。',
  'quotation-term-not-included':
    '不含油費或電費、使用中的稅捐、停車費、續保，以及交車後加裝的用品。單列以外沒有其他收費。',
  'quotation-term-change': '舊車抵款以實車估價與過戶為準；車況與估價時不同的，金額另行商定。',
  'quotation-buyer-sign': '客戶已閱',
})
