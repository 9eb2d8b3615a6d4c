import { translateArea } from '../translate-area.ts'
import { refusalsWall as source } from '../zh-CN/refusals-wall.ts'

export const refusalsWall = translateArea(source)({
  'slide.gone': 'This slide has just been closed. Go back to the list.',
  'slide.no-screen': 'No screen is chosen. Choose at least one.',
  'slide.seconds': 'A slide stands {least} to {most} seconds. Change it to fit.',
  'slide.no-weekday': 'Without a day it never plays. Choose a day, or switch the slide off.',
  'slide.day-order': 'The last day is before the first. Put it right.',
  'slide.not-a-time': '“{time}” is no time of day. Write it like 09:00.',
  'slide.no-prices': 'No prices are chosen. Choose at least one standard job.',
  'slide.too-many-prices':
    'A slide holds {most} jobs; more cannot be read across the room. Make two.',
  'slide.no-points': 'No promise is written. Write at least one.',
  'slide.too-many-points': 'A slide holds {most} lines. Make two.',
  'slide.no-part': 'Write which part this is.',
  'slide.no-photos': 'A comparison needs both photos, old and new.',
  'slide.no-picture': 'No picture is chosen.',
  'slide.no-video': 'No video is chosen.',
  'slide.no-cars': 'No car is chosen. Choose at least one.',
  'slide.too-many-cars': 'A slide compares {most} cars. Make two.',
  'slide.no-consumption': '{car} has no consumption, so its cost cannot be reckoned.',
  'slide.km-per-year': 'Distance a year is 1 to {most} km.',
  'call.not-in-house': 'The car is not in the house: there is nobody to call.',
  'call-sound.volume': 'Volume is 0 to 100.',
  'call-sound.times': 'A call is heard 1 to {most} times.',
  'call-sound.not-a-time': 'Write quiet hours like 12:30.',
  'call-sound.one-time': 'Quiet hours need both times, or none.',
  'video.not-a-video': 'This file is no video that can be played (MP4 or WebM). Choose another.',
  'video.too-large': 'The video is larger than 100 MB. Compress or shorten it first.',
  'energy-price.not-a-price': 'A price of energy is more than 0. Enter it per litre or kWh.',
})
