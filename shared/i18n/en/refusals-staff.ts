import type { refusalsStaff as source } from '../zh-CN/refusals-staff.ts'

export const refusalsStaff: Record<keyof typeof source, string> = {
  'save.not-allowed':
    'Your role may not do this. Nothing was saved, and what you typed is still here. It needs {role}, who can do it or allow it here with a PIN.',
}
