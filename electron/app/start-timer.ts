/** Runs `act` after a time; the returned function calls it off. */
export function startTimer(act: () => void, milliseconds: number): () => void {
  const timer = setTimeout(act, milliseconds)
  return () => clearTimeout(timer)
}
