/**
 * One progress line. On stdout: stderr is kept for what went wrong, so that the one line about a
 * bad visit file stands alone there.
 * @param {string} what the part that is being made ready, e.g. `packages`
 * @param {string} line
 */
export function say(what, line) {
  console.log(`· ${what}: ${line}`)
}
