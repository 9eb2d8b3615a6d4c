import type { StandardJob } from '../catalogue/standard-job.ts'
import type { FindingPlace } from './finding-place.ts'

/** One thing has many names in a workshop; the price list has one. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/刹车油/g, '制动液'],
  [/刹车/g, '制动'],
  [/制動|煞车/g, '煞車'],
  [/制动片|刹车片/g, '制动摩擦片'],
  [/煞車片|來令片(?!片)/g, '煞車來令片'],
  [/电瓶/g, '蓄电池'],
  [/電瓶/g, '蓄電池'],
  [/防冻液/g, '冷却液'],
  [/避震器?|减震器?|減震器?/g, '减振器'],
  [/花纹深度|胎纹|花纹/g, '轮胎'],
  [/花紋深度|胎紋|花紋/g, '輪胎'],
  [/空调滤芯/g, '空调滤清器'],
  [/雨刷|雨刮片/g, '雨刮'],
]
const ENDS = { front: ['前', 'front'], rear: ['后', '後', 'rear'] } as const
/** Less than this much in common is a guess that would only be in the way. */
const LEAST = 0.5
const END_WEIGHT = 0.25

/**
 * The job of the price list that most likely cures a finding, by its name and its end of the car;
 * undefined when none has enough in common. Offered, never taken unasked.
 */
export function suggestCure(
  { name, place }: { readonly name: string; readonly place: FindingPlace | undefined },
  jobs: readonly StandardJob[],
): StandardJob | undefined {
  const wanted = piecesOf(name)
  if (wanted.size === 0) return undefined
  const end = endOf(`${name} ${place ?? ''}`)
  let best: { readonly job: StandardJob; readonly score: number } | undefined
  for (const job of jobs) {
    // A test finds out; it cures nothing.
    if (job.group === 'testing') continue
    const offered = piecesOf([job.name, ...job.parts.map((part) => part.name)].join(' '))
    const common = [...wanted].filter((piece) => offered.has(piece)).length / wanted.size
    if (common < LEAST) continue
    const score = common + endScore(end, endOf(job.name)) - offered.size / 1000
    if (best === undefined || score > best.score) best = { job, score }
  }
  return best?.job
}

type End = keyof typeof ENDS

function endOf(text: string): End | undefined {
  const plain = text.toLowerCase()
  const has = (end: End): boolean => ENDS[end].some((word) => plain.includes(word))
  if (has('front') === has('rear')) return undefined
  return has('front') ? 'front' : 'rear'
}

function endScore(wanted: End | undefined, offered: End | undefined): number {
  if (wanted === undefined || offered === undefined) return 0
  return wanted === offered ? END_WEIGHT : -1
}

const STOP_WORDS = new Set(['replace', 'the', 'a', 'of', 'and', 'check', 'front', 'rear'])

/** Words of a Latin text, pairs of characters of a Chinese one. */
function piecesOf(text: string): Set<string> {
  let plain = text.normalize('NFKC').toLowerCase()
  for (const [pattern, word] of SAME_WORDS) plain = plain.replace(pattern, word)
  const words = (plain.match(/[a-z0-9]+/g) ?? [])
    .map((word) => word.replace(/(?<=..)s$/, ''))
    .filter((word) => !STOP_WORDS.has(word))
  const runs = plain.match(/[\u3400-\u9fff]+/g) ?? []
  const pairs = runs.flatMap((run) => {
    const bare = run.replace(/更换|更換|检查|檢查|[前后後左右]/g, '')
    return Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2))
  })
  return new Set([...words, ...pairs])
}
