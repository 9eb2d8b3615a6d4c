/** Runs tasks one after the other, each when the one before has ended, well or not. */
export function createTurns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const turn = last.then(task, task)
    last = turn.catch(() => {})
    return turn
  }
}
