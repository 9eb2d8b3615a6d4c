import { translateArea } from '../translate-area.ts'
import { questions as source } from '../zh-CN/questions.ts'

export const questions = translateArea(source)({
  'ask.which-energy': '油車、油電、插電、純電怎麼選？',
  'answer.which-energy':
    '看三件事：家裡能不能裝充電樁、一年跑多少、常不常跑長途。能裝樁、市區為主選純電；能裝樁又常跑長途選插電；裝不了樁選油電或油車。把年公里數填進「幾年下來花多少」，一起看數字。',
  'ask.plugin-without-charger': '插電式沒有樁能開嗎？',
  'answer.plugin-without-charger':
    '能開，但沒電時油耗接近油電車，省不下多少。沒有固定充電的地方，先算清楚再選。',
  'ask.hybrid-battery': '油電車的電池會不會很快壞？',
  'answer.hybrid-battery':
    '電池由車輛自行管理，淺充淺放，壽命通常與車相當。保固年限以原廠保固手冊為準，當面翻給客戶看。',
  'ask.home-charger': '裝家用充電樁要什麼手續？',
  'answer.home-charger':
    '有固定車位、管委會同意、向電力公司申請獨立電表，一般一到三週。資料和流程我們協助，線路超長部分由客戶負擔。',
  'ask.charge-time': '充飽要多久？',
  'answer.charge-time':
    '家充 7 kW：純電約一晚，插電 2 到 4 小時。快充看車款，一般 30% 到 80% 約半小時；沒有快充口的插電只能慢充，配備表裡有標示。',
  'ask.public-cost': '外面充電貴多少？',
  'answer.public-cost':
    '公共樁電費加服務費，多數地方是家充的兩倍左右，尖峰更貴。把家充占比改一改，圖上就看得到差別。',
  'ask.rain-charging': '下雨能充電嗎？',
  'answer.rain-charging': '可以，充電槍和插座有防水要求。雷雨時、插頭積水或線纜破損時不要充。',
  'ask.winter-range': '冬天續航打幾折？',
  'answer.winter-range':
    '零下氣溫加暖氣，常見六到八折，短途反覆冷啟動更低。上車前插著槍預熱、用座椅加熱代替暖氣，會好不少。按客戶最冷的一天、最遠的一趟來選電池。',
  'ask.cltc': 'CLTC 續航和實際差多少？',
  'answer.cltc':
    'CLTC 偏市區工況。市區常溫接近，高速 110 km/h 常見六到七成。試駕時走一段高速，看表上的電耗最直接。',
  'ask.battery-fade': '電池幾年後衰減多少？',
  'answer.battery-fade':
    '正常使用每年 1% 到 3% 常見。原廠保固寫明容量低於多少予以更換或維修，以保固手冊為準。少快充到滿、不長期沒電停放，衰減慢。',
  'ask.purchase-tax': '購置稅怎麼算？',
  'answer.purchase-tax':
    '大陸的車輛購置稅按不含增值稅的價格乘 10%。新能源車 2026 年和 2027 年減半，每輛減稅最多 1.5 萬元。報價單按開票日期自動算好。',
  'ask.vessel-tax': '每年還要繳什麼稅？',
  'answer.vessel-tax':
    '大陸的車船稅每年隨交強險代收，按排量分級；純電乘用車不在課徵範圍，符合條件的插電免徵。',
  'ask.plates': '領牌要多久、要帶什麼？',
  'answer.plates':
    '帶身分證、發票、合格證、強制險、完稅或免稅證明，本人或委託。資料齊全當天可辦，限牌城市先有指標。',
  'ask.loan-or-cash': '貸款和全款哪個划算？',
  'answer.loan-or-cash':
    '看真實年利率，不看月付。報價單把手續費、補貼都算進真實年利率；低於您的存款收益就貸，高於就全款。',
  'ask.early-repay': '可以提前還款嗎？',
  'answer.early-repay':
    '大多可以，是否收違約金、滿幾期才能還，看貸款合約。簽之前把這一條指給客戶看。',
  'ask.balloon': '尾款大是什麼意思？',
  'answer.balloon':
    '前面月付少，最後一期還一大筆，到期還、續貸或換車。利息總額更高，報價單裡有明細。',
  'ask.trade-in-process': '舊車換新怎麼走？',
  'answer.trade-in-process':
    '先鑑價，當場出鑑價單和報價，報價有有效期。舊車款可以抵購車款，過戶由我們辦，罰單和貸款要先處理。',
  'ask.trade-in-price': '為什麼比網路估價低？',
  'answer.trade-in-price':
    '網路是開價，不是成交價，也沒看過車。我們的價每一項都寫出來：市場價、整備、周轉、風險。鑑價單可以帶走。',
  'ask.resale': '這車三年後還值多少？',
  'answer.resale':
    '沒有人能保證。參考同款三年前的新車價和現在的成交價，保有量大、保固長、配備主流的跌得慢。不替客戶承諾殘值。',
  'ask.insurance-which': '保險買哪些？',
  'answer.insurance-which':
    '強制險必須有。建議加第三人責任、車體、乘客。是否在店裡買由客戶自己定，不綑綁。',
  'ask.insurance-ev': '新能源車保險為什麼貴？',
  'answer.insurance-ev':
    '新能源車有專屬條款，電池、馬達、充電事故都在車體險裡，理賠成本高所以保費高。安全駕駛一年後下降明顯。',
  'ask.sanbao': '三包到底包什麼？',
  'answer.sanbao':
    '大陸家用車包修期不低於 3 年或 6 萬公里，三包有效期不低於 2 年或 5 萬公里，先到為準，從交付之日起算。7 日內主要總成品質問題可換可退；60 日或 3000 公里內主要總成、嚴重安全故障可換可退。三包憑證交車時交到客戶手上。',
  'ask.service-elsewhere': '在外面保養會不會失去保固？',
  'answer.service-elsewhere':
    '不會，只要按手冊的項目和週期做、留好紀錄和單據。原廠不能以此拒絕保固，除非故障由那次保養造成。',
  'ask.accessories': '加裝配件影響保固嗎？',
  'answer.accessories':
    '改電路、改底盤、改引擎會影響相關部件的保固；貼膜、腳踏墊不影響。本店加裝的寫進合約，保固由本店負責。',
  'ask.wait': '訂車要等多久？',
  'answer.wait':
    '現車三到五天內交；在途看到港日期；需訂車按原廠排產，合約寫明交車日，逾期按合約退訂金或賠付。',
  'ask.deposit-back': '訂金能退嗎？',
  'answer.deposit-back':
    '大陸的「定金」有法律效力：買方反悔不退，賣方違約雙倍返還，且不超過車價 20%；「訂金」一般可退。收據上寫的是哪個，當面說清楚。',
})
