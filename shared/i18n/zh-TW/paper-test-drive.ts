import { translateArea } from '../translate-area.ts'
import { paperTestDrive as source } from '../zh-CN/paper-test-drive.ts'

export const paperTestDrive = translateArea(source)({
  'drive-party': '駕駛人與車輛',
  'drive-driver': '駕駛人',
  'drive-buyer': '客戶',
  'drive-licence': '駕照號碼',
  'drive-class': '駕照類別',
  'drive-valid': '有效期限',
  'drive-valid-long': '長期有效',
  'drive-first': '初次領照',
  'drive-car': '試駕車',
  'drive-plate': '車牌',
  'drive-time': '試駕時間',
  'drive-route': '路線',
  'drive-accompanied': '持照三年以上人員陪駕',
  'drive-terms': '試乘試駕約定',
  'drive-term-licence': '駕駛人持有與試駕車相符的有效駕照，僅由本人駕駛，不將車交給他人。',
  'drive-term-sober': '飲酒、服用影響駕駛的藥物、過度疲勞或身體不適時不駕駛。',
  'drive-term-route': '依約定的路線與時間行駛，遵照陪駕人員的安排，不擅自離開路線。',
  'drive-term-speed':
    '遵守交通法規與速限，全員繫好安全帶，行駛中不使用手機，不做競速、甩尾等危險動作。',
  'drive-term-fines': '試駕期間因駕駛人違規產生的罰鍰與記點由駕駛人負擔。',
  'drive-term-insurance':
    '試駕車已投保強制險與任意險。發生事故立即停車、保留現場、報警並通知本店，先由保險依約理賠。',
  'drive-term-liable':
    '保險理賠以外的損失，依事故責任由有過失的一方依法負責；本店有過失的，由本店負相應責任。',
  'drive-term-return': '準時於本店歸還，雙方當面核對里程、外觀與車上物品。',
  'drive-term-data': '駕照資料僅用於核對駕駛資格及處理違規、事故，不作他用。',
  'drive-consent':
    '簽名表示已閱讀並同意試乘試駕約定，駕照為本人所有且有效，並已看過車輛外觀與操作說明。',
  'drive-readings': '出車與還車',
  'drive-out-at': '出發時間',
  'drive-out-km': '出發里程',
  'drive-back-at': '歸還時間',
  'drive-back-km': '歸還里程',
  'drive-driven': '本次 {km} km',
  'drive-driver-sign': '駕駛人簽名',
  'drive-shop-sign': '銷售顧問',
  'drive-back-sign': '還車核對',
})
