import { parseSync, Visitor, type VisitorObject } from 'vite'

/** A node of a script's syntax tree, as far as it is looked at here. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/** Kinds of nodes that can make something of text. */
const LOOKED_AT = [
  'CallExpression',
  'NewExpression',
  'AssignmentExpression',
  'JSXAttribute',
  'Property',
] as const

/** Shows the calls, assignments and properties of a script, TypeScript included. */
export function walkSyntax(fileName: string, text: string, look: (node: SyntaxNode) => void): void {
  const { program, errors } = parseSync(fileName, text)
  if (errors.length > 0) throw new Error(`${fileName}: ${errors[0]?.message}`)
  const see = (node: object) => look(node as SyntaxNode)
  const visitor: VisitorObject = Object.fromEntries(LOOKED_AT.map((type) => [type, see]))
  new Visitor(visitor).visit(program)
}
