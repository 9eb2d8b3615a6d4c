import { translateArea } from '../translate-area.ts'
import { customer as source } from '../zh-CN/customer.ts'

export const customer = translateArea(source)({
  kind: 'Kind',
  name: 'Customer name',
  phone: 'Phone',
  contact: 'Brought by',
  contactOfCompany: 'Contact / brought by',
  address: 'Address',
  creditCode: 'Credit code',
  edit: 'Edit customer',
  preferences: 'Preferences',
  preferencesHint: 'Likes and dislikes: call before coming, no car wash',
  marketing: 'Marketing contact',
  marketingAsk: 'How may we tell you about services due and offers?',
  marketingNone: 'None of these',
  marketingNever: 'Never asked',
  marketingGiven: 'Agrees to {channels}',
  marketingRefused: 'No marketing contact',
  marketingAt: 'answered {day}',
  'channel.phone': 'phone',
  'channel.message': 'text message',
  'channel.wechat': 'WeChat',
  askMarketing: 'Ask for consent',
  marketingKeys: '1 2 3 choose ways · 0 none · Enter saves',
  and: ', ',
})
