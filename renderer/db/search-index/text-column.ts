/** Lines kept in one text: a change writes these again, a search walks a few dozen such texts. */
const LINES_PER_BLOCK = 1_024
const LINE_END = 10
const VALUE_END = 9

interface Block {
  text: string
  /** Where each line begins in the text, and behind the last where it would go on. */
  starts: Uint32Array
  /** The lines one by one, while they are being written. */
  lines: string[] | undefined
}

/** Called for each place a text stands at, with the row, its place in the line, and what follows. */
export type HearPlace = (row: number, place: number, isAtEnd: boolean) => void

/**
 * One line of text for each row, joined to long texts: the browser finds a word in a hundred
 * kilobytes in microseconds, where a thousand short texts would each cost a call.
 * A line holds one value, or several with a tab between them.
 */
export class TextColumn {
  private readonly blocks: Block[] = []

  put(row: number, line: string): void {
    const number = Math.floor(row / LINES_PER_BLOCK)
    while (this.blocks.length <= number) {
      this.blocks.push({ text: '', starts: new Uint32Array(), lines: [] })
    }
    const block = this.blocks[number] as Block
    block.lines ??= block.text.split('\n')
    const place = row % LINES_PER_BLOCK
    while (block.lines.length < place) block.lines.push('')
    block.lines[place] = line.replaceAll('\n', ' ')
  }

  /** Every place where a text stands; its value ends there when `isAtEnd`. Rows come in order. */
  scan(text: string, hear: HearPlace): void {
    for (let number = 0; number < this.blocks.length; number += 1) {
      const block = this.blocks[number] as Block
      if (block.lines !== undefined) join(block, block.lines)
      const { text: all, starts } = block
      let line = 0
      for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
        while ((starts[line + 1] ?? all.length) <= at) line += 1
        const end = at + text.length
        const next = end === all.length ? LINE_END : all.charCodeAt(end)
        const isAtEnd = next === LINE_END || next === VALUE_END
        hear(number * LINES_PER_BLOCK + line, at - (starts[line] ?? 0), isAtEnd)
      }
    }
  }
}

function join(block: Block, lines: readonly string[]): void {
  block.text = lines.join('\n')
  block.starts = new Uint32Array(lines.length + 1)
  let start = 0
  for (const [line, text] of lines.entries()) {
    block.starts[line] = start
    start += text.length + 1
  }
  block.starts[lines.length] = start
  block.lines = undefined
}
