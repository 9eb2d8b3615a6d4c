import { expect, it } from 'vitest'
import { guessPlace, namesItsPlace } from '#shared/domain/diagnosis/guess-place.ts'

it.each([
  ['左前制动片', 'front-left-brake'],
  ['右后刹车盘', 'rear-right-brake'],
  ['前制动摩擦片', 'front-left-brake'],
  ['制动液含水量', 'engine'],
  ['後輪胎花紋', 'wheel-left-rear'],
  ['右前减振器漏油', 'front-right-suspension'],
  ['电瓶电压', 'battery'],
  ['动力电池健康', 'traction-battery'],
  ['右后视镜', 'right-mirror'],
  ['Rear right brake pads', 'rear-right-brake'],
  ['Engine oil', 'engine'],
  ['四轮定位', 'steering'],
] as const)('%s is at the %s', (name, place) => {
  expect(guessPlace(name)).toBe(place)
})

it.each(['', '异响', 'noise'])('nothing is guessed from «%s»', (name) => {
  expect(guessPlace(name)).toBeUndefined()
})

it('a name with its side says its place; without one the place is said too', () => {
  expect(namesItsPlace('左前制动片', 'front-left-brake')).toBe(true)
  expect(namesItsPlace('前制动片', 'front-left-brake')).toBe(false)
  expect(namesItsPlace('左前制动片', 'front-right-brake')).toBe(false)
  expect(namesItsPlace('火花塞', 'engine')).toBe(true)
})
