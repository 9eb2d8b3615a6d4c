import { dirname } from 'node:path'
import { bundle } from './bundle.mjs'
import { releaseConfig, trialConfig } from './electron-builder.config.mjs'
import { command } from './runtime/command.mjs'
import { prepare } from './runtime/prepare.mjs'
import { projectRoot } from './runtime/project-root.mjs'

/** @param {string} version */
function warnTrial(version) {
  console.log(
    [
      '',
      '*********************************************************************',
      `**  NOT A RELEASE: packed with the fallback Electron ${version}, old`,
      '**  and without security fixes. It is for trying the packed app only.',
      '**  A release is built where the current Electron can be downloaded.',
      '*********************************************************************',
      '',
    ].join('\n'),
  )
}

/**
 * Packs the app for this system into dist/.
 * @param {{ isDirOnly: boolean }} options without an installer, which is quick
 */
async function packageApp({ isDirOnly }) {
  const runtime = await prepare()
  await bundle({ force: !isDirOnly })
  const { build, Platform } = await import('electron-builder')
  const isTrial = runtime.kind === 'fallback'
  if (isTrial) warnTrial(runtime.version)
  const platform = Platform.current()
  await build({
    projectDir: projectRoot,
    publish: 'never',
    targets: isTrial || isDirOnly ? platform.createTarget('dir') : platform.createTarget(),
    config: isTrial ? trialConfig(dirname(runtime.executable), runtime.version) : releaseConfig,
  })
  if (isTrial) warnTrial(runtime.version)
  return 0
}

command(import.meta.url, (args) => packageApp({ isDirOnly: args.includes('--dir') }))
