import type { PaperNode, TableCell, TextNode } from '#shared/documents/nodes.ts'

/** Every piece of text a paper is built of, without white space, in its order. */
export const textsOf = (nodes: readonly (PaperNode | TableCell)[]): string[] =>
  nodes.flatMap((node): string[] => {
    if (typeof node === 'string') return [bare(node)]
    if ('text' in node) return [bare(plain(node.text))]
    if ('stack' in node) return textsOf(node.stack)
    if ('columns' in node) return textsOf(node.columns)
    if ('table' in node) return textsOf(node.table.body.flat())
    return []
  })

const plain = (text: TextNode['text']): string =>
  typeof text === 'string'
    ? text
    : text.map((run) => (typeof run === 'string' ? run : plain(run.text))).join('')

const bare = (text: string): string => text.replaceAll(/\s/g, '')
