import type { Photo } from '../comparison/photo.ts'
import { type Energy, hasTank } from '../vehicle/vehicle.ts'
import type { AppraisalSection, SectionDeduction } from './grade-car.ts'

/** The six sections, and the parts that are described without points (功能性零部件). */
export type PointSection = Exclude<AppraisalSection, 'body'> | 'functions'

export const POINT_SECTIONS = [
  'engine-bay',
  'cabin',
  'start',
  'road-test',
  'chassis',
  'functions',
] as const satisfies readonly PointSection[]

interface PointRule {
  readonly section: PointSection
  /** Tenths of a point for a slight fault; absent: the point knows sound and faulty only. */
  readonly slight?: number
  /** Tenths of a point for a fault. */
  readonly fault: number
  /** Only of cars with an engine. */
  readonly isCombustion?: true
}

/**
 * What is looked at beside the body, section by section in the order of GB/T 30323-2013, worded by us.
 * The tenths are as the trade's worksheets have them; the text of the standard was not at hand, so they
 * are never printed as its words. [G]
 */
const POINTS = {
  'oil-in-coolant': { section: 'engine-bay', slight: 0, fault: 150, isCombustion: true },
  'head-leaks-oil': { section: 'engine-bay', slight: 50, fault: 50, isCombustion: true },
  'inner-wings': { section: 'engine-bay', slight: 15, fault: 30 },
  grille: { section: 'engine-bay', slight: 15, fault: 30 },
  'battery-poles': { section: 'engine-bay', slight: 20, fault: 40 },
  'battery-fluid': { section: 'engine-bay', slight: 15, fault: 30 },
  belts: { section: 'engine-bay', slight: 15, fault: 30, isCombustion: true },
  hoses: { section: 'engine-bay', slight: 15, fault: 30 },
  wiring: { section: 'engine-bay', slight: 15, fault: 30 },
  'water-traces': { section: 'cabin', fault: 15 },
  seats: { section: 'cabin', fault: 5 },
  smell: { section: 'cabin', fault: 5 },
  'steering-play': { section: 'cabin', fault: 10 },
  lining: { section: 'cabin', fault: 10 },
  dashboard: { section: 'cabin', fault: 10 },
  'gear-lever': { section: 'cabin', fault: 10 },
  'glove-box': { section: 'cabin', fault: 10 },
  sunroof: { section: 'cabin', fault: 10 },
  'door-seals': { section: 'cabin', fault: 10 },
  'seat-belts': { section: 'cabin', fault: 10 },
  'parking-brake': { section: 'cabin', fault: 10 },
  windows: { section: 'cabin', fault: 10 },
  'mirror-folding': { section: 'cabin', fault: 10 },
  'starts-at-once': { section: 'start', fault: 20 },
  'warning-lamps': { section: 'start', fault: 20 },
  lights: { section: 'start', fault: 10 },
  'parking-aid': { section: 'start', fault: 5 },
  abs: { section: 'start', fault: 5 },
  'air-conditioning': { section: 'start', fault: 5 },
  idling: { section: 'start', fault: 5, isCombustion: true },
  'engine-noise': { section: 'start', fault: 100, isCombustion: true },
  exhaust: { section: 'start', fault: 100, isCombustion: true },
  pulling: { section: 'road-test', fault: 20 },
  'brake-pedal-holds': { section: 'road-test', fault: 20 },
  'brake-servo': { section: 'road-test', fault: 20 },
  'brake-travel': { section: 'road-test', fault: 20 },
  'runs-straight': { section: 'road-test', fault: 20 },
  'brakes-straight': { section: 'road-test', fault: 20 },
  gearbox: { section: 'road-test', fault: 20 },
  'noise-below': { section: 'road-test', fault: 20 },
  'noise-steering': { section: 'road-test', fault: 20 },
  sump: { section: 'chassis', fault: 40, isCombustion: true },
  'gearbox-leaks': { section: 'chassis', fault: 40 },
  'steering-joints': { section: 'chassis', fault: 30 },
  'arm-joints': { section: 'chassis', fault: 30 },
  'drive-shaft': { section: 'chassis', fault: 20 },
  dampers: { section: 'chassis', fault: 20 },
  springs: { section: 'chassis', fault: 20 },
  'lid-locks': { section: 'functions', fault: 0 },
  'lid-struts': { section: 'functions', fault: 0 },
  'door-locks': { section: 'functions', fault: 0 },
  wipers: { section: 'functions', fault: 0 },
  silencer: { section: 'functions', fault: 0, isCombustion: true },
  'wheel-rims': { section: 'functions', fault: 0 },
  'spare-wheel': { section: 'functions', fault: 0 },
  'jack-tools': { section: 'functions', fault: 0 },
  'warning-triangle': { section: 'functions', fault: 0 },
  keys: { section: 'functions', fault: 0 },
  horn: { section: 'functions', fault: 0 },
  'glass-heating': { section: 'functions', fault: 0 },
} as const satisfies Readonly<Record<string, PointRule>>

export type SectionPointKey = keyof typeof POINTS

export const SECTION_POINT_KEYS = Object.keys(POINTS) as SectionPointKey[]

/** What can be said of a point. What nobody looked at, or could not, is never taken for sound. */
export const POINT_STATES = ['sound', 'fault', 'not-checked', 'not-possible', 'slight'] as const
export type PointState = (typeof POINT_STATES)[number]

export interface PointAnswer {
  readonly state: PointState
  readonly note?: string
  readonly photo?: Photo
}

export type PointAnswers = Readonly<Partial<Record<SectionPointKey, PointAnswer>>>

export const ruleOfPoint = (key: SectionPointKey): PointRule => POINTS[key]

/** The points of a car's energy, in the order in which they are looked at. */
export const listSectionPoints = (energy: Energy): SectionPointKey[] =>
  SECTION_POINT_KEYS.filter((key) => hasTank(energy) || ruleOfPoint(key).isCombustion !== true)

/** The answers a point knows: most are sound or faulty, some know a slight fault too. */
export const listPointStates = (key: SectionPointKey): PointState[] =>
  POINT_STATES.filter((state) => state !== 'slight' || ruleOfPoint(key).slight !== undefined)

/** Tenths of a point that an answer takes. */
export function takenBy(key: SectionPointKey, state: PointState): number {
  const { slight = 0, fault } = ruleOfPoint(key)
  if (state === 'fault') return fault
  return state === 'slight' ? slight : 0
}

/** What the answers take from their sections; what is only described takes nothing. */
export function deductForPoints(answers: PointAnswers): SectionDeduction[] {
  return SECTION_POINT_KEYS.flatMap((key) => {
    const { section } = ruleOfPoint(key)
    const tenths = takenBy(key, answers[key]?.state ?? 'not-checked')
    return tenths === 0 || section === 'functions' ? [] : [{ section, tenths }]
  })
}

/** The points nobody has looked at yet; one that could not be looked at is answered. */
export const listOpenPoints = (answers: PointAnswers, energy: Energy): SectionPointKey[] =>
  listSectionPoints(energy).filter(
    (key) => (answers[key]?.state ?? 'not-checked') === 'not-checked',
  )
