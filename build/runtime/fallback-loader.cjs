// The fallback runtime has no default app. This stands in for it: it opens the project folder (or
// file) named by the first argument, the way `electron <folder>` does, so that several checkouts
// can share one runtime.
const { app } = require('electron')
const { existsSync, readFileSync, statSync } = require('node:fs')
const { dirname, join, resolve } = require('node:path')
const Module = require('node:module')

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'))

if (named === undefined) {
  console.error('Name the folder of the app to open: electron <folder>')
  app.exit(1)
} else {
  open(resolve(named))
}

function open(path) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  const folder = statSync(path).isDirectory() ? path : dirname(path)
  const file = join(folder, 'package.json')
  const about = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}

  const name = about.productName || about.name
  if (name) app.setName(name)
  if (about.version) app.setVersion(about.version)
  app.setAppPath(folder)
  app.setDesktopName(about.desktopName || `${app.getName()}.desktop`)

  const entry = folder === path ? join(folder, about.main || 'index.js') : path
  Module._load(entry, null, true)
}
