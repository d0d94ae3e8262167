import { readFile } from 'node:fs/promises'
import { NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { CAST } from '../../../src/kit/people/workshop.ts'
import { type AnimationClip, AnimationMixer, type Group, type Object3D, SkinnedMesh, Vector3 } from 'three'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'

export const LOOKS = CAST.map(({ name }) => name)

export const fileOf = (name: string) =>
  readFile(new URL(`../../../assets/people/${name}.glb`, import.meta.url))

/** The file without compression, as Khronos' validator can look inside it. */
export async function decode(bytes: Uint8Array) {
  await MeshoptDecoder.ready
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const document = await io.readBinary(bytes)
  return { document, io }
}

async function load(name: string): Promise<{ scene: Group; animations: AnimationClip[] }> {
  const bytes = await fileOf(name)
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)
  const copy = new Uint8Array(bytes).buffer
  return loader.parseAsync(copy, '')
}

/** A person as the app loads them: own clips over the shared ones. */
export async function meet(look: string) {
  const own = await load(look)
  const shared = await load('clips')
  const clips = new Map([...shared.animations, ...own.animations].map((clip) => [clip.name, clip]))
  const mixer = new AnimationMixer(own.scene)
  const body = own.scene.getObjectByProperty('isSkinnedMesh', true)
  if (!(body instanceof SkinnedMesh)) throw new Error(`${look} has no skinned mesh.`)
  return {
    scene: own.scene,
    body,
    clips,
    /** Poses the person at a part of a clip, 0 to 1. */
    pose(name: string, phase: number) {
      const clip = clips.get(name)
      if (!clip) throw new Error(`${look} has no clip ${name}.`)
      mixer.stopAllAction()
      mixer.clipAction(clip).play()
      mixer.setTime(Math.min(phase, 0.99999) * clip.duration)
      own.scene.updateMatrixWorld(true)
    },
    bone(name: string): Object3D {
      const bone = own.scene.getObjectByName(name)
      if (!bone) throw new Error(`${look} has no bone ${name}.`)
      return bone
    },
    /** Where a point of a bone's own space is now. */
    pointOf(name: string, at: readonly [number, number, number] = [0, 0, 0]): Vector3 {
      return this.bone(name).localToWorld(new Vector3(...at))
    },
    /** Places of the vertices that a bone moves alone, or for the greater part, as drawn. */
    vertices(bone: string, share = 0.99): Vector3[] {
      const index = body.skeleton.bones.findIndex((b) => b.name === bone)
      const { skinIndex, skinWeight, position } = body.geometry.attributes
      const places: Vector3[] = []
      if (!skinIndex || !skinWeight || !position) return places
      for (let i = 0; i < position.count; i++)
        if (skinIndex.getX(i) === index && skinWeight.getX(i) > share)
          places.push(body.localToWorld(body.getVertexPosition(i, new Vector3())))
      return places
    },
  }
}
