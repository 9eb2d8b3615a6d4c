import { translateArea } from '../translate-area.ts'
import { refusalsNetwork as source } from '../zh-CN/refusals-network.ts'

export const refusalsNetwork = translateArea(source)({
  'network.address-gone':
    'This computer does not have the address {address} now. Check the cable or Wi-Fi, or choose another.',
  'network.port-taken': 'Port {port} is used by another program. Choose another port.',
  'network.port-not-allowed': 'The system does not allow port {port}. Choose another port.',
  'network.no-pages': 'The pages for the network are not installed. Install Qiantai again.',
  'network.not-started': 'It did not open at {address}. Try another address or port.',
  'network.off': 'The door to the network is closed. Open it in the settings first.',
  'network.full': '{most} screens are paired. Remove one that is not used.',
  'network.screen-gone': 'This screen has just been removed.',
  'network.too-often': 'Too fast. Wait a moment and try again.',
  'network.too-large': 'Too large; it was not taken.',
  'phone.too-many': 'Phones serve at most {most} visits at once. End one first.',
  'phone.too-much': 'At most {most} can be sent at a time. Show a new code at the desk.',
  'phone.too-large': 'The photo is over 15 MB. Lower the camera’s resolution and take it again.',
  'phone.over': 'This is over. Ask the desk for a new QR code.',
  'phone.malformed': 'What the phone sent was not complete. Try again.',
  'phone.desk-silent': 'The desk did not answer; it is sent again by itself.',
})
