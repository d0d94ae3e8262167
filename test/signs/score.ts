import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import type { SignReading } from '../../src/place/evidence.ts'
import type { Place } from '../../src/place/place.ts'
import { nothingRecognised, recognise } from '../../src/place/recognise.ts'
import { weighPlaces } from '../../src/place/recognise/frames.ts'
import { sightings } from '../../src/place/sightings.ts'
import { greyOf, type GreyImage } from '../../src/place/sign/grey-image.ts'
import { prepareNames, type SignName } from '../../src/place/sign/match-name.ts'
import { readFrame, type TextRead } from '../../src/place/sign/read-frame.ts'
import { signNames } from '../../src/place/sign/sign-names.ts'
import type { Recogniser } from '../../src/walk/reading/open-recogniser.ts'
import { chanceOf } from './chance.ts'
import { NAMES, twinOf } from './names.ts'
import type { TakenStreet } from './pictures.ts'
import type { Street } from './street.ts'

/** Reads a JPEG file. */
export type ReadPicture = (path: string, names: readonly SignName[]) => Promise<SignReading[]>

/** So many of so many. */
export interface Share {
  hits: number
  of: number
}

/** What reading a set of streets gave. */
export interface Score {
  /** The aimed shop comes first after one picture. */
  one: Share
  /** The same after all pictures of the street. */
  several: Share
  /** The aimed shop is the first label that the walk shows, firm or asked, after all pictures of the street. */
  shown: Share
  /** Firm labels of single pictures and of all, that name a shop in view. */
  firmRight: Share
  /** Streets whose aimed shop has a firm label after all pictures. */
  firm: Share
  /** Pictures that give some place a firm label. */
  labelled: Share
}

/** The names that the phone expects at a street: those in view, whatever is easily taken for the aimed one, others. */
export function expectedNames(street: Street, count: number, seed: number): SignName[] {
  const twin = twinOf(street.aimed)
  const sure = new Set([...street.inView, ...(twin === undefined ? [] : [twin])])
  return listOf([...sure, ...others(sure, seed)].slice(0, count))
}

/** Names of other places only: the aimed shop and its neighbours are not in the list. */
export function otherNames(street: Street, count: number, seed: number): SignName[] {
  return listOf(others(new Set(street.inView), seed).slice(0, count))
}

/** Reads every picture of every street. */
export async function scoreStreets(
  streets: readonly TakenStreet[],
  read: ReadPicture,
  namesFor: (street: Street, index: number) => SignName[],
  onMiss: (street: TakenStreet, frames: readonly SignReading[][]) => void = () => undefined,
): Promise<Score> {
  const score: Score = {
    one: none(),
    several: none(),
    shown: none(),
    firmRight: none(),
    firm: none(),
    labelled: none(),
  }
  for (const [index, street] of streets.entries()) {
    const names = namesFor(street, index)
    const frames: SignReading[][] = []
    for (const path of street.pictures) frames.push(await read(path, names))
    const single = frames.map((readings) => aimOnce([readings], names))
    for (const { first, firm } of single) {
      add(score.one, first === street.aimed)
      add(score.labelled, firm.length > 0)
    }
    const all = aimOnce(frames, names)
    add(score.several, all.first === street.aimed)
    add(score.shown, all.shown === street.aimed)
    add(score.firm, all.firm.includes(street.aimed))
    const firm = [...single, all].flatMap((aim) => aim.firm)
    for (const placeId of firm) add(score.firmRight, street.inView.includes(placeId))
    if (all.first !== street.aimed || all.firm.some((placeId) => !street.inView.includes(placeId)))
      onMiss(street, frames)
  }
  return score
}

/** Reads pictures without a browser. The lines of a picture are always the same: each is read once, whatever the names. */
export function readingInNode(recogniser: Recogniser): ReadPicture {
  const pictures = new Map<string, TextRead[]>()
  return async (path, names) => {
    const lines = pictures.get(path) ?? []
    pictures.set(path, lines)
    let line = 0
    return readFrame(
      await loadGrey(path),
      prepareNames(names),
      (crop) => (lines[line++] ??= recogniser.recognise(crop)),
    )
  }
}

/** Reads pictures in the worker of a sign page, see `openSignPage`. */
export function readingInPage(page: Page): ReadPicture {
  return async (path, names) => (await readInPage(page, path, names)).readings
}

/** One picture read in a sign page, and how long that took there. */
export function readInPage(
  page: Page,
  path: string,
  names: readonly SignName[],
): Promise<{ readings: SignReading[]; tookMs: number }> {
  return page.evaluate(({ jpeg, known }) => window.signPage.read(jpeg, known), {
    jpeg: readFileSync(path).toString('base64'),
    known: names,
  })
}

/** A JPEG file as the phone's picture in grey. */
export async function loadGrey(path: string): Promise<GreyImage> {
  const { data, info } = await sharp(path).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return greyOf(data, info.width, info.height)
}

/** Hits of all, from 0 to 1. */
export function shareOf({ hits, of }: Share): number {
  return of > 0 ? hits / of : 0
}

/**
 * The same places in a pack that calls each of them by another name than its sign does, as the name of a firm: what
 * stands on the sign is an other name.
 */
export function withOtherNames(names: readonly SignName[]): SignName[] {
  const chance = chanceOf(names.length)
  const syllables = ['ka', 'lor', 'vin', 'tes', 'mar', 'oth', 'pel', 'sun', 'dra', 'wick']
  const word = () => chance.shuffled(syllables).slice(0, 3).join('')
  return inPack(names, ({ placeId }) => [`${word()} ${chance.of(['Holdings', 'Trading', 'Group'])}`, placeId])
}

/** The same places, each with the first word of its name for an other name, as brands and short names often are. */
export function withShortNames(names: readonly SignName[]): SignName[] {
  return inPack(names, ({ placeId }) => [placeId, ...placeId.split(' ').slice(0, 1)])
}

function inPack(names: readonly SignName[], textsOf: (name: SignName) => readonly string[]): SignName[] {
  const places = names.map((one): Place => {
    const [name = '', ...rest] = textsOf(one)
    return { id: one.placeId, name, otherNames: rest.filter((other) => other !== name), level: 0 }
  })
  return [...signNames(places).values()]
}

function listOf(names: readonly string[]): SignName[] {
  return inPack(
    names.map((name) => ({ placeId: name, texts: [name] })),
    ({ placeId }) => [placeId],
  )
}

function others(without: ReadonlySet<string>, seed: number): string[] {
  return chanceOf(seed)
    .shuffled(NAMES)
    .filter((name) => !without.has(name))
}

const none = (): Share => ({ hits: 0, of: 0 })

function add(share: Share, isHit: boolean): void {
  share.of += 1
  if (isHit) share.hits += 1
}

/** Milliseconds from one picture to the next, as the walk reads signs. */
const PICTURE_MS = 450

/** What the walk makes of the pictures of one aim: the recogniser as it runs in the app, without a position. */
function aimOnce(frames: readonly (readonly SignReading[])[], names: readonly SignName[]) {
  const places = names.map(({ placeId }) => ({ id: placeId, name: placeId, otherNames: [], level: 0 }))
  const state = frames.reduce(
    (before, readings, index) =>
      recognise(before, { sense: 'sign', atMs: index * PICTURE_MS, readings }, places),
    nothingRecognised,
  )
  const labels = sightings(state, state.nowMs)
  return {
    first: weighPlaces(state.frames).keys().next().value,
    shown: labels[0]?.placeId,
    firm: labels.filter(({ certainty }) => certainty === 'firm').map(({ placeId }) => placeId),
  }
}
