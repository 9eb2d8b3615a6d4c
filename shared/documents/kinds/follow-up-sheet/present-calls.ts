import type { FollowUp } from '#shared/domain/follow-up/follow-up.ts'
import { isAnswered } from '#shared/domain/follow-up/next-follow-up.ts'
import type { Line, LineCell, LineTable } from '../../blocks/line-table.ts'
import type { PaperInput } from '../../paper-input.ts'
import { createWording, type Wording } from '../../wording.ts'

/** Lines of the sheet: made calls fill them, at least two stay free. */
const LINES = 4
const FREE_LINES = 2

/** The calls that were made, and free lines with boxes for those to come. */
export function presentCalls(input: PaperInput): LineTable {
  const wording = createWording(input)
  const { say } = wording
  const { followUps } = input.visit
  const free = Math.max(FREE_LINES, LINES - followUps.length)
  return {
    head: [
      say('paper.follow-up-no'),
      say('paper.follow-up-at'),
      say('paper.follow-up-person'),
      say('paper.follow-up-result'),
      say('paper.follow-up-words'),
      say('paper.follow-up-promised'),
      say('paper.follow-up-by'),
    ],
    lines: [
      ...followUps.map((call, index) => callLine(call, index + 1, input, wording)),
      ...Array.from({ length: free }, (_unused, index) =>
        freeLine(followUps.length + index + 1, wording),
      ),
    ],
  }
}

function callLine(
  call: FollowUp,
  number: number,
  { staffName }: PaperInput,
  { say, dateTime }: Wording,
): Line {
  const { words, promised, dueOn } = call
  const by = dueOn === undefined ? '' : say('paper.follow-up-due', { day: dueOn })
  return {
    cells: [
      String(number),
      dateTime(call.at),
      isAnswered(call) ? call.person : '',
      say(`followUp.result.${call.result}`),
      words,
      { text: promised ?? '', note: by },
      staffName(call.by),
    ],
  }
}

/** High enough to be written into, with the results to tick. */
function freeLine(number: number, { say }: Wording): Line {
  const boxes = (['satisfied', 'dissatisfied', 'not-reached'] as const).map((result) => ({
    label: say(`followUp.result.${result}`),
    isTicked: false,
  }))
  const result: LineCell = { text: '', boxes }
  return { cells: [String(number), '', '', result, '', '', ''] }
}
