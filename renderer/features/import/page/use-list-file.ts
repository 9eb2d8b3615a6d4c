import { useCallback, useEffect, useRef, useState } from 'react'
import type { ListProblem } from '#shared/domain/import/find-heading-row.ts'
import type { Failure } from '#shared/kernel/result.ts'
import type { MappedList } from '../check-list.ts'
import { guessList } from '../guess-list.ts'
import type { Encoding, FileProblem, ListFile } from '../read/list-file.ts'
import { openList, type ReadBytes } from '../read/open-list.ts'

/** Where the file stands. A refused one keeps its name, so that its encoding may be said. */
type FileState =
  | { readonly phase: 'none' }
  | { readonly phase: 'reading'; readonly file: File }
  | {
      readonly phase: 'refused'
      readonly file: File
      readonly problem: Failure<FileProblem | ListProblem>
    }
  | { readonly phase: 'open'; readonly file: File; readonly list: ListFile; readonly sheet: number }

export interface ListFileControl {
  readonly state: FileState
  readonly encoding: Encoding | undefined
  choose(file: File): void
  chooseEncoding(encoding: Encoding): void
  chooseSheet(sheet: number): void
  /** Stops reading, or puts the file away. */
  clear(): void
}

interface Options {
  readonly home: 'CN' | 'TW' | 'HK'
  readonly readBytes: ReadBytes | undefined
  /** Hears the guess for the table that is now in view, undefined when there is none. */
  readonly onList: (list: MappedList | undefined) => void
}

/** The file somebody chose: read in the background, read again when told its encoding. */
export function useListFile({ home, readBytes, onList }: Options): ListFileControl {
  const [state, setState] = useState<FileState>({ phase: 'none' })
  const [encoding, setEncoding] = useState<Encoding>()
  const reading = useRef<AbortController>(undefined)
  useEffect(() => () => reading.current?.abort(), [])

  const show = useCallback(
    (file: File, list: ListFile, sheet: number): void => {
      const guessed = guessList(list.sheets[sheet]?.rows ?? [], home)
      setState(
        guessed.ok || list.sheets.length > 1
          ? { phase: 'open', file, list, sheet }
          : { phase: 'refused', file, problem: guessed },
      )
      onList(guessed.ok ? guessed.value : undefined)
    },
    [home, onList],
  )

  const read = async (file: File, chosen: Encoding | undefined): Promise<void> => {
    reading.current?.abort()
    const controller = new AbortController()
    reading.current = controller
    onList(undefined)
    setState({ phase: 'reading', file })
    const result = await openList(file, chosen, controller.signal, readBytes)
    if (reading.current !== controller || controller.signal.aborted) return
    if (!result.ok) {
      setState({ phase: 'refused', file, problem: result })
      return
    }
    const { encoding: found } = result.value
    setEncoding(found === 'utf-16' ? undefined : found)
    show(file, result.value, fullestSheet(result.value, home))
  }

  return {
    state,
    encoding,
    choose(file) {
      setEncoding(undefined)
      void read(file, undefined)
    },
    chooseEncoding(chosen) {
      setEncoding(chosen)
      if (state.phase !== 'none') void read(state.file, chosen)
    },
    chooseSheet(sheet) {
      if (state.phase === 'open') show(state.file, state.list, sheet)
    },
    clear() {
      reading.current?.abort()
      setState({ phase: 'none' })
      setEncoding(undefined)
      onList(undefined)
    },
  }
}

/** The sheet with the most rows below headings: a workbook may begin with a cover. */
function fullestSheet({ sheets }: ListFile, home: 'CN' | 'TW' | 'HK'): number {
  const sizes = sheets.map(({ rows }) => (guessList(rows, home).ok ? rows.length : 0))
  return Math.max(0, sizes.indexOf(Math.max(...sizes)))
}
