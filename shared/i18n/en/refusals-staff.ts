import { translateArea } from '../translate-area.ts'
import { refusalsStaff as source } from '../zh-CN/refusals-staff.ts'

export const refusalsStaff = translateArea(source)({
  'save.not-allowed':
    'Your role may not do this. Nothing was saved, and what you typed is still here. It needs {role}, who can do it or allow it here with a PIN.',
  'pin.digits': 'A PIN has 4 to 8 digits.',
  'pin.too-simple': 'That PIN is among the first anybody tries. Choose another.',
  'pin.differs': 'The two are not the same.',
  'staff.owner-only': 'Who is an owner is for an owner to say.',
  'pin.owner-only': '{name} is an owner: only an owner sets that PIN.',
  'access.own-pin-first': 'Set a PIN for yourself first, then ask everybody for one.',
})
