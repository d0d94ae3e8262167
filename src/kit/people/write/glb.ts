import { Document, Logger, NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { dedup, meshopt, prune, quantize } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'
import type { Person } from '../build-person.ts'
import { ownClips, SHARED_CLIPS } from '../motion/clips.ts'
import { GESTURE_CLIPS } from '../motion/gestures.ts'
import { restingPose, sample } from '../motion/sample.ts'
import { BONES } from '../names.ts'
import { boneOf, makeSkeleton } from '../sculpt/skeleton.ts'
import { figureOf } from '../spec.ts'
import { writeTrack } from './animation.ts'
import { writeBones } from './bones.ts'
import { writeMesh } from './skinned-mesh.ts'

/** Eyes of the skeleton that carries the shared clips; no clip moves them. */
const SHARED_EYES = [0.0435, 1.533, 0.08] as const

function beginDocument(): Document {
  const document = new Document().setLogger(new Logger(Logger.Verbosity.ERROR))
  document.createBuffer()
  return document
}

/** The person as a compressed glb: mesh, skeleton, face shapes and the clips of their own. */
export async function writePerson({ spec, mesh, skeleton, scale }: Person): Promise<Uint8Array> {
  const document = beginDocument()
  const scene = document.createScene(spec.name)
  document.getRoot().setDefaultScene(scene)
  const clips = ownClips(figureOf(spec), scale)
  const [first] = clips
  if (!first) throw new Error(`${spec.name} has no clips of their own.`)
  const resting = restingPose(first, skeleton, scale)
  const { root, nodes } = writeBones(document, spec.name, skeleton, scale, resting)
  scene.addChild(root)

  const material = document.createMaterial('lit').setRoughnessFactor(1).setMetallicFactor(0)
  const inverse = BONES.flatMap((bone) => {
    const [x, y, z] = boneOf(skeleton, bone).at
    return [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -x, -y, -z, 1]
  })
  const [buffer] = document.getRoot().listBuffers()
  const skin = document.createSkin(spec.name).setInverseBindMatrices(
    document
      .createAccessor()
      .setType('MAT4')
      .setArray(new Float32Array(inverse))
      .setBuffer(buffer ?? null),
  )
  for (const node of nodes.values()) skin.addJoint(node)
  skin.setSkeleton(nodes.get('hips') ?? null)
  /* glTF wants a skinned mesh at the top of the scene: only its bones move it. */
  const body = document.createNode(`${spec.name}Body`)
  scene.addChild(body.setMesh(writeMesh(document, spec, mesh, material)).setSkin(skin))
  for (const clip of clips) writeTrack(document, nodes, sample(clip, skeleton, scale), resting)
  return compress(document)
}

/** The clips that everybody shares, on a bare skeleton, as a compressed glb. */
export async function writeSharedClips(): Promise<Uint8Array> {
  const document = beginDocument()
  const scene = document.createScene('clips')
  document.getRoot().setDefaultScene(scene)
  const skeleton = makeSkeleton(SHARED_EYES)
  const { root, nodes } = writeBones(document, 'clips', skeleton, 1, null)
  scene.addChild(root)
  for (const clip of [...SHARED_CLIPS, ...GESTURE_CLIPS])
    writeTrack(document, nodes, sample(clip, skeleton, 1), null)
  return compress(document)
}

async function compress(document: Document): Promise<Uint8Array> {
  await MeshoptEncoder.ready
  await document.transform(
    dedup(),
    prune({ keepAttributes: true, keepLeaves: true }),
    quantize({ quantizePosition: 14, quantizeNormal: 8, quantizeColor: 12 }),
    meshopt({
      encoder: MeshoptEncoder,
      level: 'high',
      quantizePosition: 14,
      quantizeNormal: 8,
      quantizeColor: 12,
    }),
  )
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
  return io.writeBinary(document)
}
