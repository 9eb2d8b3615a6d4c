import type { FindingPlace } from './finding-place.ts'

type Corner = 'front-left' | 'front-right' | 'rear-left' | 'rear-right'

const WHEELS = {
  'front-left': 'wheel-left-front',
  'front-right': 'wheel-right-front',
  'rear-left': 'wheel-left-rear',
  'rear-right': 'wheel-right-rear',
} as const satisfies Record<Corner, FindingPlace>

interface Guess {
  /** Any of these in the name, lower case; zh-CN, zh-TW and English as people write. */
  readonly words: RegExp
  readonly at: FindingPlace | ((corner: Corner) => FindingPlace)
}

// More special words stand first: brake fluid is under the bonnet, brake pads at the wheels.
const GUESSES: readonly Guess[] = [
  { words: /制动液|刹车油|煞車油|制動液|brake fluid/, at: 'engine' },
  { words: /动力电池|動力電池|高压电池|traction/, at: 'traction-battery' },
  { words: /驱动电机|驅動馬達|drive motor/, at: 'drive-motor' },
  { words: /蓄电池|电瓶|電瓶|蓄電池|battery/, at: 'battery' },
  { words: /后视镜|後視鏡|mirror/, at: 'left-mirror' },
  { words: /雨刮|雨刷|挡风|擋風|windscreen|wiper/, at: 'windscreen' },
  { words: /空调|空調|冷气|滤清器异味|座椅|安全带|安全帶|cabin|seat|air.?con/, at: 'cabin' },
  { words: /转向|轉向|方向机|方向機|定位|steering|alignment/, at: 'steering' },
  { words: /变速|變速|离合|離合|gearbox|clutch|transmission/, at: 'gearbox' },
  { words: /排气|排氣|消声|三元|exhaust|muffler/, at: 'exhaust' },
  { words: /冷却|冷卻|防冻|水箱|水泵|散热|散熱|coolant|radiator|water pump/, at: 'cooling' },
  {
    words: /制动|刹车|制動|煞車|來令|来令|摩擦片|卡钳|卡鉗|brake|pad|disc|caliper/,
    at: (corner) => `${corner}-brake`,
  },
  {
    words: /减振|减震|减振|避震|減震|悬架|悬挂|懸吊|摆臂|平衡杆|suspension|shock|strut|damper/,
    at: (corner) => `${corner}-suspension`,
  },
  { words: /轮胎|輪胎|胎纹|胎紋|花纹|花紋|轮毂|輪圈|tyre|tire|wheel|tread/, at: (c) => WHEELS[c] },
  {
    words:
      /机油|機油|火花塞|点火|點火|节气门|節氣門|发动机|引擎|皮带|皮帶|喷油|噴油|engine|spark|ignition|oil/,
    at: 'engine',
  },
  { words: /底盘|底盤|护板|underbody|chassis/, at: 'underbody' },
]

/**
 * Where a thing is, by its name: 左前制动片 at the front left brake. Without a side it is the left
 * one, for there the walk around the car begins. A proposal; undefined where the name says nothing.
 */
export function guessPlace(name: string): FindingPlace | undefined {
  const plain = name.normalize('NFKC').toLowerCase()
  const found = GUESSES.find(({ words }) => words.test(plain))
  if (found === undefined) return undefined
  if (typeof found.at === 'string') return isRight(plain) ? mirrored(found.at) : found.at
  const end = /后|後|rear/.test(plain) ? 'rear' : 'front'
  return found.at(`${end}-${isRight(plain) ? 'right' : 'left'}`)
}

const isRight = (plain: string): boolean => /右|right/.test(plain)

const mirrored = (place: FindingPlace): FindingPlace =>
  place === 'left-mirror' ? 'right-mirror' : place

/** Whether a name says its place already, side and all, so that words need not say it twice. */
export function namesItsPlace(name: string, place: FindingPlace): boolean {
  if (guessPlace(name) !== place) return false
  return !/left|right/.test(place) || /[左右]|left|right/i.test(name)
}
