/** The old photo against the new one, at the desk and on the counter display. */
export const compare = {
  near: '放大照片',
  far: '缩小照片',
  reset: '复位，现在 {level} 倍',
} as const
