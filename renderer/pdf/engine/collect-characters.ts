import type { PaperNode, TableCell, TextRun } from '#shared/documents/nodes.ts'
import type { MarginLine, PaperDefinition } from '#shared/documents/paper-definition.ts'
import { isSpacing, isVariationSelector, printableText } from './printable-text.ts'

/** The characters of a paper, each once. */
export interface PaperCharacters {
  /** In text that can change font in the middle. */
  readonly flowing: ReadonlySet<string>
  /** In drawings and the watermark, which are set in the paper's own font throughout. */
  readonly fixed: ReadonlySet<string>
}

type Text = string | readonly (string | TextRun)[]

/** Everything a definition will draw, so that each character's font is known before layout. */
export function collectCharacters(definition: PaperDefinition): PaperCharacters {
  const flowing = new Set<string>()
  const fixed = new Set<string>()

  const add = (set: Set<string>, text: string): void => {
    for (const character of printableText(text)) {
      const codePoint = character.codePointAt(0) ?? 0
      if (!isSpacing(codePoint) && !isVariationSelector(codePoint)) set.add(character)
    }
  }
  const addText = (text: Text): void => {
    if (typeof text === 'string') add(flowing, text)
    else for (const run of text) addText(typeof run === 'string' ? run : run.text)
  }
  const addNode = (node: PaperNode | TableCell): void => {
    if (typeof node === 'string') add(flowing, node)
    else if ('text' in node) addText(node.text)
    else if ('stack' in node) node.stack.forEach(addNode)
    else if ('columns' in node) node.columns.forEach(addNode)
    else if ('table' in node) for (const row of node.table.body) row.forEach(addNode)
    else if ('svg' in node) add(fixed, svgText(node.svg))
    else if ('ul' in node || 'ol' in node) for (const item of listItems(node)) addNode(item)
  }
  const addLine = (line: MarginLine | undefined): void => {
    for (const text of [line?.left, line?.center, line?.right]) add(flowing, text ?? '')
  }

  definition.content.forEach(addNode)
  addLine(definition.header)
  addLine(definition.footer)
  add(flowing, '0123456789')
  for (const label of definition.copies ?? []) add(flowing, label)
  add(fixed, definition.watermark ?? '')
  return { flowing, fixed }
}

const listItems = (node: {
  readonly ul?: readonly PaperNode[]
  readonly ol?: readonly PaperNode[]
}): readonly PaperNode[] => [...(node.ul ?? []), ...(node.ol ?? [])]

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
}

/** What a drawing writes: its text without the tags. */
const svgText = (svg: string): string =>
  svg
    .replace(/<style[\s\S]*?<\/style>|<title[\s\S]*?<\/title>|<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .replace(/&#(\d+);/g, (_, decimal: string) => String.fromCodePoint(Number(decimal)))
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
