/** What Electron, the CJK papers' screenshots and the PDF checks need on Debian and Ubuntu. */
export const systemLibraries = [
  'xvfb',
  'libnss3',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libxkbcommon0',
  'libxcomposite1',
  'libxdamage1',
  'libxrandr2',
  'libgbm1',
  'libasound2',
  'libgtk-3-0',
  'libpango-1.0-0',
  'fonts-noto-cjk',
  'poppler-utils',
]

/**
 * Debian 13 and Ubuntu 24.04 renamed libraries with 64-bit time: libcups2 is libcups2t64 there.
 * @param {string} name
 */
export const newerName = (name) => `${name}t64`

/**
 * Which wanted packages are not installed, under their old or newer name.
 * @param {readonly string[]} wanted
 * @param {string} listing `dpkg-query -W -f '${Package} ${db:Status-Status}\n'`; a package that
 *   was removed but kept its settings is listed as `config-files`, and counts as missing
 * @returns {string[]}
 */
export function missingLibraries(wanted, listing) {
  const installed = new Set()
  for (const line of listing.split('\n')) {
    const [name, status] = line.trim().split(' ')
    if (name && status === 'installed') installed.add(name)
  }
  return wanted.filter((name) => !installed.has(name) && !installed.has(newerName(name)))
}
