import { lazy } from 'react'

export { keepRating } from './commands.ts'
export { RatingLine } from './rating-line.tsx'
export { sayMarks } from './say-marks.ts'

export const RatingsRegister = lazy(async () => ({
  default: (await import('./ratings-register.tsx')).RatingsRegister,
}))
