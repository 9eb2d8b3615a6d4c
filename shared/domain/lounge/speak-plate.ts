/** What of a masked plate is said aloud: the places before and after the hidden ones, one by one. */
export interface SpokenPlate {
  readonly head: string
  readonly tail: string
}

const apart = (text: string): string => [...text.replace(/[^\p{L}\p{N}]/gu, '')].join(' ')

/**
 * Takes a plate that is masked already (`京N·8***2` → `京 N 8`, `2`). What is not masked is not
 * said at all: undefined, rather than a whole plate over a loudspeaker.
 */
export function speakPlate(masked: string): SpokenPlate | undefined {
  const found = /^([^*]*)\*+([^*]*)$/.exec(masked)
  if (found === null) return undefined
  return { head: apart(found[1] ?? ''), tail: apart(found[2] ?? '') }
}
