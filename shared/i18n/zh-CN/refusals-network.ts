/** Why the door to the network does not open, or something from it is not taken. */
export const refusalsNetwork = {
  'network.address-gone': '本机现在没有 {address} 这个地址，请检查网线或 Wi-Fi，或换一个地址。',
  'network.port-taken': '端口 {port} 正被别的程序占用，请换一个端口。',
  'network.port-not-allowed': '系统不允许使用端口 {port}，请换一个端口。',
  'network.no-pages': '网络页面没有随程序安装，请重新安装前台。',
  'network.not-started': '没能在 {address} 开启，请换一个地址或端口再试。',
  'network.off': '店内网络还没开启，请先在设置里开启。',
  'network.full': '已配对 {most} 块屏，请先移除不用的屏。',
  'network.screen-gone': '这块屏刚被移除。',
  'network.too-often': '发得太快，请稍等片刻再试。',
  'network.too-large': '内容太大，没有收下。',
  'phone.too-many': '最多同时给 {most} 次来店拍照，请先结束一个。',
  'phone.too-much': '一次最多收 {most} 项，请在前台换一个新码。',
  'phone.too-large': '照片超过 15 MB，请调低手机相机的分辨率后重拍。',
  'phone.over': '这次拍照已结束，请前台重新显示二维码。',
  'phone.malformed': '手机发来的内容不完整，请重试。',
  'phone.desk-silent': '前台电脑没有回应，会自动再发。',
} as const
