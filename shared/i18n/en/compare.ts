import { translateArea } from '../translate-area.ts'
import { compare as source } from '../zh-CN/compare.ts'

export const compare = translateArea(source)({
  near: 'Closer',
  far: 'Further away',
  reset: 'Reset; {level} times now',
})
