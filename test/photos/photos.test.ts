import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readSite, type PhotoPlan, type Site } from '#scenario'
import { checkScenario } from '../../src/cli/check/check-scenario.ts'
import { photos } from '../../src/cli/photos.ts'
import { lightOf } from '../../src/cli/photos/light.ts'
import { LOOK_ROUND, makeExample, PICTURED } from './photo-site.ts'

const siteIn = (folder: string): Site => {
  const read = readSite(readFileSync(join(folder, 'site.json')))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

/** A picture all round in three bands: ceiling, walls of which each has a colour, floor. */
const bands = (width: number) => {
  const pixels = Buffer.alloc(width * (width / 2) * 3)
  for (let at = 0; at < pixels.length / 3; at++) {
    const [column, row] = [at % width, Math.floor(at / width)]
    const yaw = (column / width - 0.5) * 360
    const pitch = 90 - (row / (width / 2)) * 180
    const wall = Math.abs(yaw) < 45 ? RED : Math.abs(yaw) > 135 ? BLUE : yaw > 0 ? GREEN : YELLOW
    pixels.set(pitch > 60 ? WHITE : pitch < -60 ? GREY : wall, at * 3)
  }
  return sharp(pixels, { raw: { width, height: width / 2, channels: 3 } })
}
const [RED, GREEN, BLUE, YELLOW, WHITE, GREY] = [
  [200, 0, 0],
  [0, 200, 0],
  [0, 0, 200],
  [200, 200, 0],
  [255, 255, 255],
  [90, 90, 90],
] as const

let root: string
let folder: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'photo-plan-'))
  folder = join(root, 'lobby-site')
  sharp.cache(false)
})
afterEach(() => rmSync(root, { recursive: true }))

const lobbySpot = () => ({
  title: { en: 'The lobby', es: 'El vestíbulo' },
  description: { en: 'A large room.', es: 'Una sala grande.' },
  people: { desk: { yaw: 90 } },
  things: { poster: { yaw: -90, pitch: 10, size: 20 } },
})
type Lobby = ReturnType<typeof lobbySpot>
/** Changes an author's file that would do. */
type Change = (plan: PhotoPlan, lobby: Lobby) => unknown

/** Makes a site of a plan and the pictures that `picture` writes. */
async function make(change: Change = () => undefined, picture: () => Promise<unknown> = goodPicture) {
  const { mkdir } = await import('node:fs/promises')
  await mkdir(folder, { recursive: true })
  const lobby = lobbySpot()
  const written: PhotoPlan = {
    format: 1,
    madeBy: 'Maria',
    licence: 'CC BY 4.0',
    noLearnerCanBeRecognised: true,
    ambience: 'museum',
    spots: { lobby },
  }
  change(written, lobby)
  writeFileSync(join(folder, 'site.json'), JSON.stringify(written))
  await picture()
  const lines: string[] = []
  const code = await photos([folder, '--out', join(root, 'sites')], (line) => lines.push(line))
  return { code, said: lines.join('\n'), made: join(root, 'sites/lobby-site') }
}
const goodPicture = async () => void (await bands(2048).jpeg().toFile(join(folder, 'lobby.jpg')))

describe('the example', () => {
  let sites: string
  beforeAll(async () => void ({ sites } = await makeExample()), 120_000)
  afterAll(() => rmSync(sites, { recursive: true }))

  it('weighs at most 400 kB for the first spot on a phone, and 1 MB in all', () => {
    const made = join(sites, PICTURED)
    const bytes = (names: RegExp) =>
      readdirSync(made).reduce(
        (sum, name) => sum + (names.test(name) ? statSync(join(made, name)).size : 0),
        0,
      )
    expect(bytes(/^counter-small-/)).toBeGreaterThan(20_000)
    expect(bytes(/^counter-small-/)).toBeLessThanOrEqual(400_000)
    expect(bytes(/./)).toBeLessThanOrEqual(1_000_000)
    expect(readdirSync(made).filter((name) => name.endsWith('.webp'))).toHaveLength(2 * 2 * 6)
  })

  it('is a site in which a scenario is proved', async () => {
    const { problems } = await checkScenario(
      { folder: LOOK_ROUND, file: `${LOOK_ROUND}/scenario.json` },
      sites,
    )
    expect(problems).toEqual([])
  })

  it('names who made it, under which licence, and what is seen, in both languages', () => {
    const note = readFileSync(join(sites, PICTURED, 'README.md'), 'utf8')
    for (const part of ['First Shift', 'MIT', 'A small café', 'Un café pequeño']) expect(note).toContain(part)
  })
})

describe('npm run photos', () => {
  it('cuts a picture all round into six faces, the middle of it ahead', async () => {
    const { made } = await make()
    const middle = async (face: string) => {
      const { data } = await sharp(join(made, `lobby-small-${face}.webp`))
        .extract({ left: 200, top: 200, width: 112, height: 112 })
        .resize(1, 1)
        .raw()
        .toBuffer({ resolveWithObject: true })
      return [...data]
    }
    const wanted = { front: RED, right: GREEN, back: BLUE, left: YELLOW, up: WHITE, down: GREY }
    for (const [face, colour] of Object.entries(wanted))
      for (const [channel, value] of (await middle(face)).entries())
        expect(Math.abs(value - (colour[channel] ?? 0)), `${face} ${channel}`).toBeLessThan(12)
  })

  it('takes six faces as well, and shows each where it belongs', async () => {
    const six = async () => {
      const colours = { front: RED, right: GREEN, back: BLUE, left: YELLOW, up: WHITE, down: GREY }
      for (const [face, [r, g, b]] of Object.entries(colours))
        await sharp({ create: { width: 600, height: 600, channels: 3, background: { r, g, b } } })
          .png()
          .toFile(join(folder, `lobby-${face}.png`))
    }
    const { code, made } = await make(undefined, six)
    expect(code).toBe(0)
    const { data } = await sharp(join(made, 'lobby-small-right.webp'))
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(data[1]).toBeGreaterThan(180)
    expect(siteIn(made).photo).toMatchObject({ small: 512, large: 600 })
  })

  it('gives a headset all of a large picture, and a phone 400 kB of it at most, however much there is to see', async () => {
    const leaves = async () => {
      const [width, height] = [1024, 512]
      const noise = Buffer.from(
        Uint8Array.from(
          { length: width * height * 3 },
          (_, i) => 88 + ((Math.imul(i, 2654435761) >>> 16) % 80),
        ),
      )
      await sharp(noise, { raw: { width, height, channels: 3 } })
        .resize(4096, 2048)
        .jpeg({ quality: 90 })
        .toFile(join(folder, 'lobby.jpg'))
    }
    const { code, said, made } = await make(undefined, leaves)
    expect({ code, said }).toMatchObject({ code: 0 })
    expect(siteIn(made).photo).toMatchObject({ small: 512, large: 1280 })
    const small = readdirSync(made).filter((name) => name.includes('-small-'))
    const bytes = small.reduce((sum, name) => sum + statSync(join(made, name)).size, 0)
    expect(bytes).toBeGreaterThan(200_000)
    expect(bytes).toBeLessThanOrEqual(400_000)
  }, 180_000)

  it('leaves nothing in the files but the picture: no place, time or camera', async () => {
    const secret = 'Marias telephone'
    const tagged = async () =>
      void (await bands(2048)
        .withExif({ IFD0: { Make: secret }, IFD3: { GPSLatitude: '48/1 51/1 29/1', GPSLatitudeRef: 'N' } })
        .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF/></x:xmpmeta>')
        .jpeg()
        .toFile(join(folder, 'lobby.jpg')))
    const { made } = await make(undefined, tagged)
    const given = await sharp(join(folder, 'lobby.jpg')).metadata()
    expect(given.exif?.includes(secret)).toBe(true)
    const files = readdirSync(made).filter((name) => name.endsWith('.webp'))
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const { exif, xmp, iptc, icc, tifftagPhotoshop } = await sharp(join(made, file)).metadata()
      expect({ file, kept: [exif, xmp, iptc, icc, tifftagPhotoshop] }).toEqual({
        file,
        kept: Array(5).fill(undefined),
      })
      const bytes = readFileSync(join(made, file))
      for (const trace of ['EXIF', 'XMP ', 'ICCP', 'telephone']) expect(bytes.includes(trace)).toBe(false)
    }
  })

  it('puts people on the floor and things in the direction where they are seen, turned to the learner', async () => {
    const { made } = await make(
      (file) => {
        file.spots = {
          ...file.spots,
          yard: { ...lobbySpot(), people: {}, things: {}, ways: { lobby: { yaw: 180 } } },
        }
      },
      async () => {
        await goodPicture()
        await bands(2048).webp().toFile(join(folder, 'yard.webp'))
      },
    )
    const site = siteIn(made)
    expect(site).toMatchObject({ name: 'lobby-site', start: 'lobby', ambience: 'museum', obstacles: [] })
    const [x = NaN, y = NaN, z = NaN] = site.spots['desk']?.position ?? []
    expect(Math.hypot(x - 2.5, y, z)).toBeLessThan(0.001)
    expect(site.spots['desk']?.facing).toBeCloseTo(Math.PI / 2)
    const poster = site.places['poster']?.position ?? [0, 0, 0]
    expect(Math.atan2(poster[0], -poster[2])).toBeCloseTo(-Math.PI / 2)
    expect(poster[1]).toBeGreaterThan(1.2)
    // From the other picture the way leads backwards.
    const [there] = site.spots['yard']?.position ?? [0]
    const [wayX = 0, , wayZ = 0] = site.photo?.ways['yard']?.['lobby'] ?? []
    expect(wayX).toBeCloseTo(there)
    expect(wayZ).toBeGreaterThan(3)
    expect(site.probes.sh).toHaveLength(2 * 27)
  })

  it('lights whoever stands in a picture from where the picture is light', () => {
    const face = (value: number) => ({ width: 8, height: 8, data: new Uint8Array(8 * 8 * 3).fill(value) })
    const [dark, white] = [face(0), face(255)]
    const light = lightOf({ front: dark, right: white, back: dark, left: dark, up: dark, down: dark })
    // A sixth of all round, in every colour alike; of the three directions only x, to the right.
    expect(light.slice(0, 3)).toEqual(Array(3).fill(expect.closeTo(Math.sqrt(4 * Math.PI) / 6, 2)))
    expect([light[3], light[6]]).toEqual([expect.closeTo(0, 3), expect.closeTo(0, 3)])
    expect(light[9]).toBeGreaterThan(0.5)
  })

  it('what lies at the learner’s feet lies on the floor, not below it', async () => {
    const { made } = await make((_, lobby) =>
      Object.assign(lobby, { things: { drain: { yaw: 0, pitch: -75, size: 12 } } }),
    )
    const { places, things } = siteIn(made)
    expect(places['drain']?.position[1]).toBeGreaterThanOrEqual(-0.01)
    expect(things['drain']?.size[0]).toBeGreaterThan(0.2)
  })
})

describe('what will not do is refused, with what to do, and leaves the site as it was', () => {
  const pictures: [string, () => Promise<unknown>, RegExp][] = [
    ['no picture', async () => undefined, /no picture of "lobby". Put lobby.jpg/],
    [
      'a plain photograph',
      () => blank(3000, 2000).toFile(join(folder, 'lobby.jpg')),
      /3000 × 2000.*twice as wide as high/,
    ],
    [
      'a small picture',
      () => blank(1000, 500).toFile(join(folder, 'lobby.jpg')),
      /1000 pixels wide.*2048 × 1024/,
    ],
    ['oblong faces', sixOblong, /a square of at least 512/],
    [
      'a text',
      async () => writeFileSync(join(folder, 'lobby.jpg'), 'hello'),
      /cannot be read as a picture.*JPEG/,
    ],
    ['a drawing that could read files', svg, /cannot be read as a picture/],
    ['half a file', cutOff, /cannot be read as a picture/],
    ['a bomb', bomb, /cannot be read as a picture/],
  ]
  it.each(pictures)('%s', async (_, picture, message) => {
    const { code, said, made } = await make(undefined, picture)
    expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(message) as string })
    expect(existsSync(made)).toBe(false)
    expect(existsSync(`${made}.new`)).toBe(false)
  })

  const plans: [string, Change, RegExp][] = [
    [
      'no word on learners',
      (file) => Object.assign(file, { noLearnerCanBeRecognised: false }),
      /can be recognised.*take it again/,
    ],
    ['no Spanish', (_, { description }) => Object.assign(description, { es: undefined }), /description.es/],
    ['no description', (_, lobby) => Object.assign(lobby, { description: undefined }), /description/],
    ['no licence', (file) => Object.assign(file, { licence: undefined }), /licence/],
    ['too small to hit', (_, { things }) => Object.assign(things.poster, { size: 1 }), /things.poster.size/],
    [
      'a way to nowhere',
      (_, lobby) => Object.assign(lobby, { ways: { moon: { yaw: 0 } } }),
      /way leads to "moon"/,
    ],
    [
      'two of one name',
      (_, { people }) => Object.assign(people, { poster: { yaw: 0 } }),
      /Two are called "poster"/,
    ],
    ['a key that is none', (file) => Object.assign(file, { gps: '48.8, 2.3' }), /"gps"/],
    ['a path for a name', (file) => Object.assign(file.spots, { '../x': lobbySpot() }), /\.\.\/x/],
  ]
  it.each(plans)('%s', async (_, change, message) => {
    const { code, said, made } = await make(change)
    expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(message) as string })
    expect(existsSync(made)).toBe(false)
  })

  it('a site that was made before stays', async () => {
    const { made } = await make()
    const before = readFileSync(join(made, 'site.json'), 'utf8')
    rmSync(join(folder, 'lobby.jpg'))
    expect(await make(undefined, async () => undefined)).toMatchObject({ code: 1 })
    expect(readFileSync(join(made, 'site.json'), 'utf8')).toBe(before)
  })

  it('says how it is used', async () => {
    const lines: string[] = []
    expect(await photos([], (line) => lines.push(line))).toBe(2)
    expect(await photos(['--fast'], (line) => lines.push(line))).toBe(2)
    expect(lines.join('\n')).toContain('npm run photos -- photo-sites/NAME')
    expect(await photos([join(root, 'No Name')], (line) => lines.push(line))).toBe(1)
    expect(lines.at(-1)).toContain('small letters')
  })

  function blank(width: number, height: number) {
    return sharp({ create: { width, height, channels: 3, background: '#888' } }).jpeg()
  }
  async function sixOblong() {
    for (const face of ['front', 'right', 'back', 'left', 'up', 'down'])
      await blank(600, 400).toFile(join(folder, `lobby-${face}.jpg`))
  }
  async function svg() {
    writeFileSync(
      join(folder, 'lobby.jpg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="4096" height="2048"><image href="/etc/passwd"/></svg>',
    )
  }
  async function cutOff() {
    const whole = await bands(2048).jpeg().toBuffer()
    writeFileSync(join(folder, 'lobby.jpg'), whole.subarray(0, whole.length / 2))
  }
  /** A kilobyte that says it is a picture of 65000 × 32500. */
  async function bomb() {
    const small = await blank(64, 32).toBuffer()
    const frame = small.indexOf(Buffer.from([0xff, 0xc0]))
    small.writeUInt16BE(32_500, frame + 5)
    small.writeUInt16BE(65_000, frame + 7)
    writeFileSync(join(folder, 'lobby.jpg'), small)
  }
})
