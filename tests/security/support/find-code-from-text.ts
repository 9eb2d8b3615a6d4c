import { type SyntaxNode, walkSyntax } from './walk-syntax.ts'

/** A place where text becomes code or markup. */
export interface CodeFromText {
  readonly what: string
  /** The text around it. */
  readonly excerpt: string
}

const MARKUP_FIELDS = ['innerHTML', 'outerHTML', 'srcdoc']
const MARKUP_CALLS = ['write', 'writeln', 'insertAdjacentHTML', 'createContextualFragment']
const TIMERS = ['setTimeout', 'setInterval']
const CODE_MAKERS = ['eval', 'Function']

const nameOf = (node: unknown): string => {
  const { type, name, property, computed, value } = (node ?? {}) as SyntaxNode
  if (type === 'Identifier' || type === 'JSXIdentifier') return String(name)
  if (type === 'Literal') return String(value)
  if (type === 'MemberExpression' && (computed !== true || isLiteral(property))) {
    return nameOf(property)
  }
  return ''
}

const isLiteral = (node: unknown): boolean => (node as SyntaxNode | null)?.type === 'Literal'
const isText = (node: unknown): boolean => {
  const { type, value } = (node ?? {}) as SyntaxNode
  return type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string')
}

/** `eval`, `globalThis.eval`, `window.Function`: the maker itself, not a method of that name. */
function isCodeMaker(callee: unknown): boolean {
  const { type, object } = (callee ?? {}) as SyntaxNode
  if (!CODE_MAKERS.includes(nameOf(callee))) return false
  return (
    type === 'Identifier' || ['globalThis', 'window', 'self', 'global'].includes(nameOf(object))
  )
}

function codeOf(node: SyntaxNode): string | undefined {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined
  if (isCodeMaker(node.callee)) return nameOf(node.callee)
  const [first] = node.arguments as readonly unknown[]
  return TIMERS.includes(nameOf(node.callee)) && isText(first) ? nameOf(node.callee) : undefined
}

function markupOf(node: SyntaxNode): string | undefined {
  const { type, left, callee, key, name } = node
  if (type === 'AssignmentExpression' && MARKUP_FIELDS.includes(nameOf(left))) return nameOf(left)
  if (type === 'JSXAttribute') {
    const attribute = nameOf(name)
    return [...MARKUP_FIELDS, 'srcDoc', 'dangerouslySetInnerHTML'].includes(attribute)
      ? attribute
      : undefined
  }
  if (type === 'Property' && nameOf(key) === 'dangerouslySetInnerHTML') return nameOf(key)
  if (type !== 'CallExpression' || !MARKUP_CALLS.includes(nameOf(callee))) return undefined
  const { object } = callee as SyntaxNode
  const isWrite = nameOf(callee).startsWith('write')
  return !isWrite || nameOf(object) === 'document' ? nameOf(callee) : undefined
}

const find = (
  fileName: string,
  text: string,
  words: RegExp,
  rule: (node: SyntaxNode) => string | undefined,
): readonly CodeFromText[] => {
  const found: CodeFromText[] = []
  // Parsing thousands of files that hold none of the words would take most of a minute.
  if (!words.test(text)) return found
  walkSyntax(fileName, text, (node) => {
    const what = rule(node)
    if (what === undefined) return
    const excerpt = text.slice(Math.max(0, node.start - 20), node.start + 60)
    found.push({ what, excerpt: excerpt.replaceAll(/\s+/g, ' ') })
  })
  return found
}

const wordsOf = (...names: readonly string[]) => new RegExp(`\\b(${names.join('|')})\\b`)
const CODE_WORDS = wordsOf(...CODE_MAKERS, ...TIMERS)
const MARKUP_WORDS = wordsOf(...MARKUP_FIELDS, ...MARKUP_CALLS, 'srcDoc', 'dangerouslySetInnerHTML')

/** Where a script makes code of text: eval, Function, a timer given text. */
export const findCodeFromText = (fileName: string, text: string) =>
  find(fileName, text, CODE_WORDS, codeOf)

/** Where a script makes markup of text. */
export const findMarkupFromText = (fileName: string, text: string) =>
  find(fileName, text, MARKUP_WORDS, markupOf)
