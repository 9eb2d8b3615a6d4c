import { writeFileSync } from 'node:fs'
import { bundle } from './bundle.mjs'
import { formatThirdParty, listBundledPackages, thirdPartyFile } from './packaging/third-party.mjs'
import { command } from './runtime/command.mjs'
import { ensurePackages } from './runtime/ensure-packages.mjs'

command(import.meta.url, async () => {
  await ensurePackages()
  await bundle()
  const packages = listBundledPackages()
  writeFileSync(thirdPartyFile, formatThirdParty(packages))
  console.log(`${packages.length} packages written down in docs/third-party.md`)
  return 0
})
