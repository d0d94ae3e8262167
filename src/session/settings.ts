import type { Level } from '#scenario'
import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { ownHandsOffered, PROSTHESES } from './own-hands.ts'
import { hasInterfaceWords, LANGUAGES, loadInterfaceWords, nearestLanguage } from './words.ts'

/** The most characters that colleagues call a learner by. */
export const CALL_ME_MAX = 20

/** The levels of a shift. Here too, because the front page does without the scenario language. */
export const LEVELS = ['guided', 'normal', 'pressure'] as const satisfies readonly Level[]

const SettingsSchema = v.object({
  /** Language of interface and shift. */
  language: v.picklist(LANGUAGES),
  /**
   * What colleagues call the learner; empty: nothing. It stays in the settings of this device: what is kept of a
   * shift, given away or told to a server never holds it.
   */
  callMe: v.pipe(v.string(), v.maxLength(CALL_ME_MAX), v.regex(/^(?:\p{L}[\p{L}\p{M} '’-]*)?$/u)),
  /** The gender of words for the learner where a language has one; `n`: wording without. */
  addressAs: v.picklist(['n', 'f', 'm']),
  /** How the learner's own hands look in 3D. */
  ownHands: v.picklist(ownHandsOffered),
  /** Which of them are prostheses. */
  prosthesis: v.picklist(PROSTHESES),
  /** How a shift opens on this device when the link does not say. */
  body: v.picklist(['screen', 'text']),
  /** How many times slower timed decisions run; `off` waits for the learner. */
  pace: v.union([v.picklist([1, 2, 5, 10]), v.literal('off')]),
  /** How much help and pressure the next shift begins with. */
  level: v.picklist(LEVELS),
  /** `size` is a factor of the normal letter height. */
  captions: v.object({ on: v.boolean(), size: v.picklist([1, 1.25, 1.5, 2]) }),
  /** 0 to 1. */
  volume: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** All sound the same in both ears. */
  mono: v.boolean(),
  /** Which hand holds the ray and the menu. */
  hand: v.picklist(['either', 'left', 'right']),
  seated: v.boolean(),
  /** Metres added to the height of the eyes. */
  heightOffset: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  turn: v.picklist(['snap', 'off']),
  contrast: v.picklist(['normal', 'high']),
  reducedMotion: v.boolean(),
  vignette: v.boolean(),
  /** Whether bars, tobacco, gambling and the like are listed among places; an adult decides. */
  adultPlaces: v.boolean(),
  /** Number keys choose in the text body (WCAG 2.1.4 wants them to be optional). */
  shortcuts: v.boolean(),
})

/** What a learner chose about how shifts are shown on this device. */
export type Settings = v.InferOutput<typeof SettingsSchema>

const KEY = 'first-shift.settings'
const MORE_CONTRAST = '(prefers-contrast: more)'
const LESS_MOTION = '(prefers-reduced-motion: reduce)'

/** What the device itself asks for; used until the learner chooses. */
function deviceDefaults(): Settings {
  return {
    language: nearestLanguage(typeof navigator === 'undefined' ? 'en' : navigator.language),
    callMe: '',
    addressAs: 'n',
    ownHands: 'gloves',
    prosthesis: 'none',
    body: 'screen',
    pace: 1,
    level: 'normal',
    captions: { on: true, size: 1 },
    volume: 0.8,
    mono: false,
    hand: 'either',
    seated: false,
    heightOffset: 0,
    turn: 'snap',
    contrast: asks(MORE_CONTRAST) ? 'high' : 'normal',
    reducedMotion: asks(LESS_MOTION),
    vignette: true,
    adultPlaces: false,
    shortcuts: true,
  }
}

function asks(query: string): boolean {
  return typeof matchMedia === 'function' && matchMedia(query).matches
}

/** The browser's storage, or nothing where reading it is forbidden (it throws in sandboxed frames). */
function localStorageIfAllowed(): Storage | undefined {
  try {
    return typeof localStorage === 'undefined' ? undefined : localStorage
  } catch {
    return undefined
  }
}

/**
 * A settings store that remembers on this device what the learner chose, and nothing else: what they left alone
 * goes on following the device, and another tab's choices stand. A setting that is missing or not understood
 * takes its default, alone; where nothing can be kept the choices last until the page closes.
 */
export function createSettings(storage = localStorageIfAllowed()): StoreApi<Settings> {
  let chosen = kept(storage)
  let isFollowing = false
  const store = createStore<Settings>(() => ({ ...deviceDefaults(), ...chosen }))
  store.subscribe((now, before) => {
    if (isFollowing) return
    // What is kept comes in between: another tab may have kept something since.
    chosen = { ...chosen, ...kept(storage), ...changes(now, before) }
    try {
      storage?.setItem(KEY, JSON.stringify(chosen))
    } catch {
      // A full disk must not stop a shift: the setting still holds until the page closes.
    }
  })
  const follow = (settled: Partial<Settings>) => {
    chosen = { ...chosen, ...kept(storage) }
    isFollowing = true
    store.setState({ ...deviceDefaults(), ...chosen, ...settled })
    isFollowing = false
  }
  onOutsideChange(() => {
    const { language = store.getState().language } = kept(storage)
    if (hasInterfaceWords(language)) return follow({})
    const { language: spoken } = store.getState()
    loadInterfaceWords(language).then(
      () => follow({}),
      () => follow({ language: spoken }),
    )
  })
  return store
}

/** What somebody typed, as colleagues can say it: letters, spaces, hyphens and apostrophes, not too many. */
export function asCallMe(typed: string): string {
  const sayable = typed.normalize('NFC').replaceAll(/[^\p{L}\p{M} '’-]/gu, '')
  const name = sayable.replaceAll(/^[^\p{L}]+| (?= )/gu, '')
  return name.slice(0, CALL_ME_MAX).replace(/[\uD800-\uDBFF]$/, '')
}

function changes(now: Settings, before: Settings): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(now).filter(([key, value]) => value !== before[key as keyof Settings]),
  )
}

/** Tells when the device is set otherwise, or another tab keeps a choice. */
function onOutsideChange(changed: () => void): void {
  if (typeof matchMedia === 'function') {
    for (const query of [MORE_CONTRAST, LESS_MOTION]) matchMedia(query).addEventListener('change', changed)
  }
  if (typeof addEventListener !== 'function') return
  addEventListener('storage', ({ key }: StorageEvent) => {
    if (key === KEY) changed()
  })
}

function kept(storage: Storage | undefined): Partial<Settings> {
  let data: unknown
  try {
    data = JSON.parse(storage?.getItem(KEY) ?? '{}')
  } catch {
    return {}
  }
  if (typeof data !== 'object' || data === null) return {}
  const sound = Object.entries(data).filter(([key, value]) => {
    const schema = Object.hasOwn(SettingsSchema.entries, key) && SettingsSchema.entries[key as keyof Settings]
    return schema && v.is(schema, value)
  })
  return Object.fromEntries(sound)
}

/** The settings of this device. */
export const settings: StoreApi<Settings> = createSettings()
