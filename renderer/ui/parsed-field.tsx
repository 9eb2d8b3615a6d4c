import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Result } from '#shared/kernel/result.ts'
import type { FieldProps } from './field.tsx'
import { TextField } from './text-field.tsx'

interface ParsedFieldProps<T> extends FieldProps {
  readonly value: T | undefined
  /** Called at every keystroke that reads as a value, and with `undefined` when emptied. */
  readonly onChange: (value: T | undefined) => void
  /** Reads what was typed. */
  readonly parse: (text: string) => Result<T>
  /** Writes a value as it stands in the field. */
  readonly format: (value: T) => string
  /** Words a failure for the person typing. */
  readonly explain: (failure: {
    code: string
    detail?: Readonly<Record<string, string | number>>
  }) => string
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly align?: 'left' | 'right'
  readonly onEnter?: () => void
  readonly autoFocus?: boolean
  readonly name?: string
}

/**
 * A field whose text is read by a rule of the kernel (money, hours, a day …). It keeps what the
 * person typed until it reads as a value, and tidies it when the field is left.
 */
export const ParsedField = <T,>({
  value,
  onChange,
  parse,
  format,
  explain,
  ...rest
}: ParsedFieldProps<T>): ReactNode => {
  const shown = value === undefined ? '' : format(value)
  const [text, setText] = useState(shown)
  const [problem, setProblem] = useState<string>()
  const isTyping = useRef(false)
  useEffect(() => {
    if (!isTyping.current) {
      setText(shown)
      setProblem(undefined)
    }
  }, [shown])
  const change = (typed: string): void => {
    isTyping.current = true
    setText(typed)
    if (typed.trim() === '') {
      setProblem(undefined)
      onChange(undefined)
      return
    }
    const result = parse(typed)
    if (result.ok) {
      setProblem(undefined)
      onChange(result.value)
    } else setProblem(explain(result))
  }
  const leave = (): void => {
    isTyping.current = false
    // Text that does not read as a value stays, with its message: nothing typed is lost.
    if (problem === undefined) setText(shown)
  }
  return (
    <TextField
      {...rest}
      error={problem ?? rest.error}
      onBlur={leave}
      onChange={change}
      value={text}
    />
  )
}
