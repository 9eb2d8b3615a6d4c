import { translateArea } from '../translate-area.ts'
import { compare as source } from '../zh-CN/compare.ts'

export const compare = translateArea(source)({
  near: '放大照片',
  far: '縮小照片',
  reset: '還原，目前 {level} 倍',
})
