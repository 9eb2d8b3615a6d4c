import { spawn } from 'node:child_process'

/** Wide enough for a desk window of 1920 × 1080, the largest the tests open. */
const SCREEN = '1920x1080x24'

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * Starts an X server that draws into memory, on whichever number is free.
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
function startVirtualDisplay() {
  return new Promise((settle, fail) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    })
    const stop = () => void server.kill()
    let words = ''
    server.stderr?.on('data', (piece) => {
      words += piece
    })
    server.once('error', () => fail(new Error('There is no screen, and Xvfb is not installed.')))
    server.once('exit', (code) => fail(new Error(`Xvfb ended with ${code}: ${words.trim()}`)))
    server.stdio[3]?.once('data', (piece) => {
      settle({ display: `:${String(piece).trim()}`, stop })
    })
  })
}

/**
 * Does the work with a screen: the one there is, or one made for it. The screen goes when the work
 * is done, and also when this process ends early.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work gets the environment to start windows with
 * @returns {Promise<T>}
 */
export async function withDisplay(work) {
  if (hasDisplay()) return work({ ...process.env })
  const { display, stop } = await startVirtualDisplay()
  process.once('exit', stop)
  try {
    return await work({ ...process.env, DISPLAY: display })
  } finally {
    process.off('exit', stop)
    stop()
  }
}
