import { translateArea } from '../translate-area.ts'
import { refusalsNetwork as source } from '../zh-CN/refusals-network.ts'

export const refusalsNetwork = translateArea(source)({
  'network.address-gone': '本機目前沒有 {address} 這個位址，請檢查網路線或 Wi-Fi，或換一個位址。',
  'network.port-taken': '連接埠 {port} 正由其他程式使用，請換一個。',
  'network.port-not-allowed': '系統不允許使用連接埠 {port}，請換一個。',
  'network.no-pages': '網路頁面沒有隨程式安裝，請重新安裝前台。',
  'network.not-started': '沒能在 {address} 開啟，請換一個位址或連接埠再試。',
  'network.off': '店內網路還沒開啟，請先到設定開啟。',
  'network.full': '已配對 {most} 台螢幕，請先移除不用的螢幕。',
  'network.screen-gone': '這台螢幕剛被移除。',
  'network.too-often': '傳得太快，請稍候再試。',
  'network.too-large': '內容太大，沒有收下。',
  'phone.too-many': '最多同時替 {most} 次進廠拍照，請先結束一個。',
  'phone.too-much': '一次最多收 {most} 項，請在櫃台換一個新碼。',
  'phone.too-large': '照片超過 15 MB，請調低手機相機的解析度後重拍。',
  'phone.over': '這次拍照已結束，請櫃台重新顯示 QR Code。',
  'phone.malformed': '手機傳來的內容不完整，請重試。',
  'phone.desk-silent': '櫃台電腦沒有回應，會自動再傳。',
})
