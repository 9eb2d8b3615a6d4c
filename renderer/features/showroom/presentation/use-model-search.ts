import { useEffect, useMemo, useState } from 'react'
import { loadSpell, type Spell } from '#renderer/db/search/spelling.ts'
import { nameOfVariant } from '#shared/domain/sales/model/car-variant.ts'
import { toHalfWidth } from '#shared/kernel/half-width.ts'
import type { Model } from './list-models.ts'

const fold = (text: string): string => toHalfWidth(text).toLowerCase()

/** What a model is found by: its name as it is written, its pinyin, and the initials of that. */
const keyOf = (name: string, spell: Spell | undefined): string => {
  const readings = spell?.(name.replace(/\s/g, '')) ?? []
  return [
    fold(name),
    fold(name).replace(/\s/g, ''),
    ...readings.map((syllables) => syllables.join('')),
    ...readings.map((syllables) => syllables.map((each) => each.charAt(0)).join('')),
  ].join(' ')
}

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
    () => models.map((model) => ({ model, key: keyOf(nameOfVariant(model.variant), spell) })),
    [models, spell],
  )
  const parts = fold(text)
    .split(/\s+/)
    .filter((part) => part !== '')
  return keyed
    .filter(({ key }) => parts.every((part) => key.includes(part)))
    .map(({ model }) => model)
}
