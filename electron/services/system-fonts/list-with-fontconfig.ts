import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const FORMAT = '%{file}\t%{style}\n'

/** Outlines we can read; bitmap fonts and emoji draw no names. */
const isUsable = (file: string): boolean =>
  /\.(ttf|otf|ttc|otc)$/i.test(file) && !/emoji/i.test(file)

/** Upright and regular before bold, and the faces made for Chinese before the rest. */
function rank(line: string): number {
  const isPlain = /regular|book|normal|medium/i.test(line) && !/italic|oblique/i.test(line)
  const isChinese = /cjk|han|hei|song|ming|sim|noto ?sans ?[st]c|wqy|uming|ukai/i.test(line)
  return (isChinese ? 0 : 2) + (isPlain ? 0 : 1)
}

/** Files in the answer of `fc-list`, the likeliest first, each once. */
export function parseFontList(output: string): readonly string[] {
  const lines = output.split('\n').filter((line) => isUsable(line.split('\t', 1)[0] ?? ''))
  const ranked = lines.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return [...new Set(ranked.map((line) => line.split('\t', 1)[0] ?? ''))]
}

/** Font files that draw all of these characters, by fontconfig. No shell: the words are ours. */
export async function listWithFontconfig(
  characters: readonly string[],
): Promise<readonly string[]> {
  const points = characters.map((character) => character.codePointAt(0)?.toString(16) ?? '0')
  const pattern = `:charset=${points.join(' ')}`
  const { stdout } = await run('fc-list', [`--format=${FORMAT}`, pattern], { timeout: 5_000 })
  return parseFontList(stdout)
}
