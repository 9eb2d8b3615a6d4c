import { useEffect, useMemo, useState } from 'react'
import { loadSpell, type Spell } from '#renderer/db/search/spelling.ts'
import type { CarVariant } from '#shared/domain/sales/model/car-variant.ts'
import { foldTyped, typedWords } from '#shared/kernel/typed-words.ts'
import type { Model } from './list-models.ts'

interface SearchKeys {
  /** As it is written: found anywhere. */
  readonly written: string
  /** Pinyin and initials of each word: found from its beginning, or `hb` would find every 领航版. */
  readonly spelled: readonly string[]
}

const keysOf = ({ make, model, trim }: CarVariant, spell: Spell | undefined): SearchKeys => ({
  written: foldTyped(`${make} ${model} ${trim} ${make}${model}`),
  spelled: [make, model, trim, make + model].flatMap((word) =>
    (spell?.(word.replace(/\s/g, '')) ?? []).flatMap((syllables) => [
      foldTyped(syllables.join('')),
      foldTyped(syllables.map((each) => each.charAt(0)).join('')),
    ]),
  ),
})

const has = ({ written, spelled }: SearchKeys, part: string): boolean =>
  written.includes(part) || spelled.some((key) => key.startsWith(part))

/** The models that have every fragment typed, in any order: `hb 06`, `haibao`, `海豹 混动`. */
export const useModelSearch = (models: readonly Model[], text: string): readonly Model[] => {
  const [spell, setSpell] = useState<Spell>()
  useEffect(() => {
    let isHere = true
    void loadSpell().then((loaded) => {
      if (isHere) setSpell(() => loaded)
    })
    return () => {
      isHere = false
    }
  }, [])
  const keyed = useMemo(
    () => models.map((model) => ({ model, keys: keysOf(model.variant, spell) })),
    [models, spell],
  )
  const parts = typedWords(text)
  return keyed
    .filter(({ keys }) => parts.every((part) => has(keys, part)))
    .map(({ model }) => model)
}
