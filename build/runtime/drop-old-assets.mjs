import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** An app that runs on an earlier build fetches its rooms when they are first gone to. */
const KEPT_FOR_MS = 24 * 60 * 60 * 1000

/**
 * Takes away the assets that earlier builds left behind, once nothing can be running on them any
 * more. A build writes all of its own anew; their names carry their content, so none stands in
 * another's way.
 * @param {string} folder
 * @param {number} builtAt When the build began, ms since 1970
 */
export function dropOldAssets(folder, builtAt) {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (statSync(file).mtimeMs < builtAt - KEPT_FOR_MS) rmSync(file)
  }
}
