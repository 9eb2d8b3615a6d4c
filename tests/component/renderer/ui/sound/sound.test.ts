// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ringChime } from '#renderer/ui/sound/chime.ts'
import { findVoice, speak } from '#renderer/ui/sound/speak.ts'

const voice = (lang: string) => ({ lang, name: lang }) as SpeechSynthesisVoice
const all = ['en-GB', 'zh-TW', 'zh-CN', 'ja-JP'].map(voice)

afterEach(() => vi.unstubAllGlobals())

describe('the voice of a language', () => {
  it.each([
    ['zh-CN', all, 'zh-CN'],
    ['zh-TW', all, 'zh-TW'],
    ['en', all, 'en-GB'],
    // Either accent is understood; English is not Chinese.
    ['zh-CN', [voice('zh-TW')], 'zh-TW'],
    ['zh-TW', [voice('cmn-Hans-CN')], 'cmn-Hans-CN'],
    ['en', [voice('zh-CN')], undefined],
    ['zh-CN', [voice('en-US')], undefined],
    ['zh-CN', [], undefined],
  ] as const)('%s', (locale, voices, lang) => {
    expect(findVoice(voices, locale)?.lang).toBe(lang)
  })
})

describe('speaking', () => {
  const stub = (end: 'onend' | 'onerror', voices = all) => {
    const said: { text: string; volume: number }[] = []
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        volume = 1
        readonly text: string
        constructor(text: string) {
          this.text = text
        }
      },
    )
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => voices,
      cancel: vi.fn(),
      speak(sentence: SpeechSynthesisUtterance) {
        said.push({ text: sentence.text, volume: sentence.volume })
        queueMicrotask(() => sentence[end]?.({} as SpeechSynthesisErrorEvent))
      },
    })
    return said
  }

  it('says the sentence as loud as set, and ends when it was said', async () => {
    const said = stub('onend')
    await speak('请到前台', 'zh-CN', 0.4)
    expect(said).toEqual([{ text: '请到前台', volume: 0.4 }])
  })

  it('ends as well when the system fails at it', async () => {
    stub('onerror')
    await expect(speak('请到前台', 'zh-CN', 1)).resolves.toBeUndefined()
  })

  it('says nothing where there is no voice for it, or no speech at all', async () => {
    const said = stub('onend', [voice('en-US')])
    await speak('请到前台', 'zh-CN', 1)
    vi.stubGlobal('speechSynthesis', undefined)
    await speak('请到前台', 'zh-CN', 1)
    expect(said).toEqual([])
  })
})

describe('the chime', () => {
  it('is silent on a machine without sound, and nothing breaks', async () => {
    vi.stubGlobal(
      'AudioContext',
      class {
        constructor() {
          throw new Error('no audio device')
        }
      },
    )
    await expect(ringChime(0.7)).resolves.toBeUndefined()
  })

  it('lets go of the device when it has rung out', async () => {
    vi.useFakeTimers()
    const close = vi.fn(async () => undefined)
    const node = { connect: (to: unknown) => to, start: vi.fn(), stop: vi.fn(), frequency: {} }
    const gain = {
      ...node,
      gain: {
        setValueAtTime: vi.fn(),
        linearRampToValueAtTime: vi.fn(),
        exponentialRampToValueAtTime: vi.fn(),
      },
    }
    vi.stubGlobal(
      'AudioContext',
      class {
        currentTime = 0
        destination = {}
        close = close
        createOscillator = () => node
        createGain = () => gain
      },
    )
    const rung = ringChime(0.7)
    await vi.advanceTimersByTimeAsync(5_000)
    await rung
    expect(node.start).toHaveBeenCalled()
    expect(close).toHaveBeenCalledOnce()
    vi.useRealTimers()
  })
})
