import scRegular from '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf?url'
import scBold from '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf?url'
import tcRegular from '@expo-google-fonts/noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf?url'
import tcBold from '@expo-google-fonts/noto-sans-tc/700Bold/NotoSansTC_700Bold.ttf?url'
import type { FontFile } from '../engine/font-files.ts'
import type { LoadFont } from '../engine/font-shelf.ts'

const ADDRESSES: Readonly<Record<FontFile, string>> = {
  'sc-regular': scRegular,
  'sc-bold': scBold,
  'tc-regular': tcRegular,
  'tc-bold': tcBold,
}

/** Fetches a font file from the app's own origin. */
export const loadFont: LoadFont = async (file) => {
  const response = await fetch(ADDRESSES[file])
  if (!response.ok) throw new Error(`font ${file} could not be read: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
