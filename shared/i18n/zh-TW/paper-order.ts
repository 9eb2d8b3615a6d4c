import { translateArea } from '../translate-area.ts'
import { paperOrder as source } from '../zh-CN/paper-order.ts'

export const paperOrder = translateArea(source)({
  'order-parties-heading': '一、合約雙方',
  'order-seller': '賣方（甲方）',
  'order-buyer': '買方（乙方）',
  'order-identity': '身分證字號',
  'order-consultant': '銷售顧問',
  'order-car-heading': '二、車輛與交車',
  'order-car': '車型',
  'order-state': '車況',
  'order-state-new': '新車',
  'order-state-used': '中古車',
  'order-promised': '交車日期',
  'order-place': '交車地點',
  'order-price-heading': '三、價款',
  'order-item': '項目',
  'order-remark': '說明',
  'order-list-price': '車價',
  'order-discount': '折讓',
  'order-given': '贈送，價值 {worth}',
  'order-kind-option': '選配',
  'order-kind-insurance': '代收代付，以保單為準',
  'order-kind-registration': '代辦，以實際單據為準',
  'order-kind-other': '其他',
  'order-kind-tax': '代收代繳，以完稅證明為準',
  'order-tax': '車輛購置稅',
  'order-total': '合約總價',
  'order-pay-heading': '四、付款',
  'order-deposit': '其中訂金',
  'order-by-old-car': '舊車折抵',
  'order-by-lender': '貸款機構撥付',
  'order-by-buyer': '乙方支付',
  'order-note': '特別約定',
  'order-terms': '五、約定事項',
  'order-term-deposit':
    '訂金不超過合約標的額的 20%，超出部分為預付款。合約履行後訂金抵作價款。因可歸責於乙方之事由致不能履行時，乙方不得請求返還訂金；因可歸責於甲方之事由致不能履行時，甲方應加倍返還訂金。',
  'order-term-payment':
    '乙方應於交車前付清全部價款。每筆款項以甲方用印之收款憑證為準；乙方不向銷售人員個人付款。',
  'order-term-passed-on':
    '購置稅、保險、領牌等代收代付款項依實際單據結算，多退少補。乙方得自行辦理，甲方不以此為交車條件，亦不收取未經約定之費用。',
  'order-term-delivery':
    '甲方於約定日期及地點交付與本合約相符、經交車前檢查合格之車輛，雙方當面查驗外觀、內裝、里程、隨車工具及文件，並簽署交車清單。',
  'order-term-late':
    '甲方不能如期交車時，應事先告知並與乙方另訂日期；逾約定日期 30 日仍不能交車者，乙方得解除合約，甲方應返還已收款項並依訂金條款負責。',
  'order-term-papers':
    '甲方隨車交付統一發票、出廠合格證明、一致性證明、使用手冊、保固憑證、保養手冊；進口車另附進口證明與檢驗文件。',
  'order-term-sanbao':
    '家用汽車之保固期不低於 3 年或 6 萬公里，修換退有效期不低於 2 年或 5 萬公里，以先到者為準，自開立發票之日起算，交車日與發票日不同時自交車日起算。甲方於交車時說明保固條款與維修據點。乙方不在甲方保養，不影響其保固權利。',
  'order-term-used-papers':
    '甲方隨車交付統一發票、車籍登記書、行車執照、稅費憑證、車況說明書，並協助辦理過戶。',
  'order-term-used-condition':
    '車輛為中古車，車況以車況說明書為準。甲方保證來源合法，沒有未告知之重大事故、泡水、火燒及里程變動；使用 3 年以內且行駛 6 萬公里以內之非營業用車，自交車日起提供不少於 3 個月或 5000 公里之保固，以先到者為準；原有保固未到期者隨車移轉。',
  'order-term-risk': '車輛毀損、滅失之風險自交付乙方時移轉。價款付清前，甲方保留車輛所有權。',
  'order-term-data': '甲方僅為履行本合約使用乙方個人資料，未經乙方同意不提供他人。',
  'order-term-breach':
    '車輛型號、配備、顏色與約定不符，或有未告知之維修、使用經歷者，乙方得拒收、要求更換或解除合約，並請求損害賠償。',
  'order-term-disputes':
    '爭議由雙方協商；協商不成時，得向消費者保護機關申訴，或向甲方所在地法院提起訴訟。',
  'order-term-copies': '本合約一式兩份，雙方各執一份，自雙方簽名或蓋章之日起生效。',
  'order-buyer-sign': '乙方簽名（蓋章）',
  'order-seller-sign': '甲方（蓋章）',
  'order-set-off': '舊車折抵',
  'order-received-deposit': '茲收到訂金',
  'order-received-buyer': '茲收到購車款',
  'order-received-lender': '茲收到貸款撥款',
  'order-received-old-car': '茲以舊車折抵',
  'order-held': '累計已收',
  'order-still': '尚欠',
  'order-deposit-law':
    '本款為訂金，合約履行後抵作價款。可歸責於付款方而不能履行時，不得請求返還；可歸責於收款方時，應加倍返還。',
  'order-returned-on': '退款日期',
  'order-returned-by': '退款方式',
  'order-returned-buyer': '茲退還客戶',
  'order-returned-lender': '茲退還貸款機構',
  'order-returned-old-car': '茲取消舊車折抵',
  'order-compensated': '加倍返還訂金（另付）',
  'order-held-after': '退款後仍收存',
  'order-return-reason': '退款原因',
  'order-moved': '交車日變更',
  'order-moved-to': '由 {from} 改為 {to}：{reason}',
  'order-consent': '本人已閱讀並同意以上合約全部內容。',
  'order-seal': '單位（蓋章）',
  'order-payee-sign': '收款人簽名',
})
