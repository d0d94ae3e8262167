import { readFile, writeFile } from 'node:fs/promises'
import { Logger, NodeIO, PropertyType, type Document, type Node, type Primitive } from '@gltf-transform/core'
import { ALL_EXTENSIONS, EXTMeshoptCompression } from '@gltf-transform/extensions'
import { cloneDocument, compactPrimitive, prune, reorder } from '@gltf-transform/functions'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import sharp from 'sharp'
import { roundColours } from './round-colours.ts'
import { sortPieces, type Pieces } from './pieces.ts'

/** Meshes of a site whose pieces may come later, by the names of `src/cli/bake/site-glb.ts`. */
const SPLIT: ReadonlySet<string> = new Set(['matte', 'shiny'])
/** Sides of the pictures that stand in for those that come later. */
const SHARE = 1 / 4
const STAND_IN = { quality: 40, effort: 6, smartSubsample: true }

/**
 * Splits the room of a site in the folder, as a bake or a sketch has written it: `site.glb` keeps what makes the first
 * picture, and `details.glb` has its finer pieces and its pictures in full, which are put on when they have come. Both
 * are named in `site.json`. The same room always gives the same bytes; a site that is split already stays.
 */
export async function splitSite(folder: string, say: (what: string) => void): Promise<void> {
  const [room, data] = [`${folder}/site.glb`, `${folder}/site.json`]
  const { thingsGlb, detailsGlb, ...site } = JSON.parse(await readFile(data, 'utf8')) as Record<
    string,
    unknown
  >
  if (detailsGlb !== undefined) return
  const { first, details } = await splitRoom(await readFile(room))
  await writeFile(room, first)
  await writeFile(`${folder}/details.glb`, details)
  const { format, name, glb, ...rest } = site
  const named = { format, name, glb, detailsGlb: 'details.glb', thingsGlb, ...rest }
  await writeFile(data, `${JSON.stringify(named)}\n`)
  say(`${room}: ${first.length} bytes at first, ${details.length} bytes of details`)
}

/** Splits a baked room into what is seen first and what comes later. */
export async function splitRoom(room: Uint8Array): Promise<{ first: Uint8Array; details: Uint8Array }> {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready])
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder, 'meshopt.encoder': MeshoptEncoder })
  const first = (await io.readBinary(room)).setLogger(new Logger(Logger.Verbosity.ERROR))
  for (const primitive of primitivesOf(first)) {
    const colours = primitive.getAttribute('COLOR_0')
    const numbers = colours?.getArray()
    if (numbers instanceof Uint16Array) colours?.setArray(roundColours(numbers) as never)
  }
  const details = cloneDocument(first).setLogger(new Logger(Logger.Verbosity.ERROR))
  for (const node of first.getRoot().listNodes()) keep(node, 'first')
  for (const node of details.getRoot().listNodes()) keep(node, 'later')
  for (const texture of first.getRoot().listTextures())
    texture.setImage(await standIn(texture.getImage() ?? new Uint8Array()))
  for (const material of details.getRoot().listMaterials())
    if (!material.getBaseColorTexture() && !SPLIT.has(material.getName())) material.dispose()
  return { first: await pack(first), details: await pack(details) }

  async function pack(document: Document): Promise<Uint8Array> {
    await document.transform(
      prune({
        keepLeaves: true,
        keepAttributes: true,
        propertyTypes: [PropertyType.PRIMITIVE, PropertyType.ACCESSOR],
      }),
      reorder({ encoder: MeshoptEncoder }),
    )
    document
      .createExtension(EXTMeshoptCompression)
      .setRequired(true)
      .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER })
    return io.writeBinary(document)
  }
}

function primitivesOf(document: Document): Primitive[] {
  return document
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives())
}

/** Leaves of a node what comes at one time; a node of which nothing is left goes. */
function keep(node: Node, when: keyof Pieces): void {
  const mesh = node.getMesh()
  const primitive = mesh?.listPrimitives()[0]
  const position = primitive?.getAttribute('POSITION')
  const index = primitive?.getIndices()
  const [points, corners] = [position?.getArray(), index?.getArray()]
  if (!mesh || !primitive || !position || !index || !points || !corners) return
  const isSplit = SPLIT.has(node.getName())
  const pieces = isSplit && sortPieces(points, corners, metresOf(node, position.getNormalized()))
  // Each of a site's materials is drawn from the first picture on.
  const whole = { first: Uint32Array.from(corners), later: new Uint32Array() }
  const left: Uint32Array<ArrayBuffer> = (pieces && pieces.first.length > 0 ? pieces : whole)[when]
  if (left.length === 0) {
    for (const gone of [node, mesh, primitive]) gone.dispose()
  } else if (left.length < corners.length) {
    index.setArray(position.getCount() < 65536 ? Uint16Array.from(left) : left)
    compactPrimitive(primitive)
  }
}

/** How long a unit of a quantized mesh is, along each axis. */
function metresOf(node: Node, isNormalized: boolean): [number, number, number] {
  const [x, y, z] = node.getScale()
  const unit = isNormalized ? 1 / 32767 : 1
  return [x * unit, y * unit, z * unit]
}

async function standIn(image: Uint8Array): Promise<Uint8Array> {
  const { width, height } = await sharp(image).metadata()
  return sharp(image)
    .resize(Math.round(width * SHARE), Math.round(height * SHARE))
    .webp(STAND_IN)
    .toBuffer()
}
