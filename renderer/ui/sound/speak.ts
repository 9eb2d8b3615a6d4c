import type { ScreenLocale } from '#shared/i18n/load-catalogue.ts'

/** A voice that does not come to an end is given up. */
const LONGEST_MS = 15_000

const LANGUAGE: Readonly<Record<ScreenLocale, RegExp>> = {
  'zh-CN': /^(?:zh|cmn)(?:[-_](?:CN|Hans|SG)|$)/i,
  'zh-TW': /^(?:zh|cmn)[-_](?:TW|Hant|HK)/i,
  en: /^en/i,
}

/** The system's voice for a language: Chinese is understood in either accent, English is not. */
export function findVoice(
  voices: readonly SpeechSynthesisVoice[],
  locale: ScreenLocale,
): SpeechSynthesisVoice | undefined {
  const exact = voices.find(({ lang }) => LANGUAGE[locale].test(lang))
  if (exact !== undefined || locale === 'en') return exact
  return voices.find(({ lang }) => /^(?:zh|cmn)/i.test(lang))
}

/** Chromium lists the system's voices only some time after it was first asked: ask early. */
export const askForVoices = (): void => {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined
  synthesis?.getVoices()
}

/** Says a sentence at a volume from 0 to 1; says nothing where the system has no voice for it. */
export function speak(text: string, locale: ScreenLocale, volume: number): Promise<void> {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined
  const voice = synthesis === undefined ? undefined : findVoice(synthesis.getVoices(), locale)
  if (synthesis === undefined || voice === undefined) return Promise.resolve()
  return new Promise((done) => {
    const sentence = new SpeechSynthesisUtterance(text)
    const timer = setTimeout(() => {
      synthesis.cancel()
      done()
    }, LONGEST_MS)
    const end = (): void => {
      clearTimeout(timer)
      done()
    }
    sentence.voice = voice
    sentence.lang = voice.lang
    sentence.volume = volume
    // Names of places and figures one by one: a little slower than a talk.
    sentence.rate = 0.9
    sentence.onend = end
    sentence.onerror = end
    synthesis.speak(sentence)
  })
}
