import { Document, Logger, NodeIO, type Material, type Mesh } from '@gltf-transform/core'
import { ALL_EXTENSIONS, EXTTextureWebP, KHRMaterialsUnlit } from '@gltf-transform/extensions'
import { meshopt } from '@gltf-transform/functions'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import type { MeshData } from './mesh-data.ts'

/** A glTF document under construction. */
export interface GlbWriter {
  document: Document
  /** A material that shows its colours as they are. */
  unlit(
    name: string,
    options?: { image?: Uint8Array; glass?: number; extras?: Record<string, unknown> },
  ): Material
  /** A material that the stage lights. */
  lit(name: string): Material
  mesh(name: string, data: MeshData, material: Material): Mesh
  /** Packs the document: quantized, meshopt-compressed. */
  finish(): Promise<Uint8Array>
}

/** Colours are kept in twelve bits: linear, without visible steps in the dark. */
const COLOR_BITS = 12

/** An empty document with one scene. */
export function createGlb(): GlbWriter {
  const document = new Document().setLogger(new Logger(Logger.Verbosity.ERROR))
  const buffer = document.createBuffer()
  document.createScene()
  const accessor = (
    type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4',
    array: Float32Array | Uint16Array | Uint32Array,
  ) =>
    document
      .createAccessor()
      .setType(type)
      .setArray(array as never)
      .setBuffer(buffer)
  const images = new Map<Uint8Array, ReturnType<Document['createTexture']>>()
  const unlitExtension = document.createExtension(KHRMaterialsUnlit)
  return {
    document,
    unlit(name, { image, glass, extras } = {}) {
      const material = document.createMaterial(name).setRoughnessFactor(1).setMetallicFactor(0)
      material.setExtension('KHR_materials_unlit', unlitExtension.createUnlit())
      if (extras) material.setExtras(extras)
      if (image) {
        document.createExtension(EXTTextureWebP).setRequired(true)
        const texture =
          images.get(image) ?? document.createTexture(name).setImage(image).setMimeType('image/webp')
        images.set(image, texture)
        material.setBaseColorTexture(texture)
      }
      if (glass !== undefined)
        material.setAlphaMode('BLEND').setDoubleSided(true).setBaseColorFactor([0.92, 0.98, 0.97, glass])
      return material
    },
    lit: (name) => document.createMaterial(name).setRoughnessFactor(0.8).setMetallicFactor(0),
    mesh(name, data, material) {
      const count = data.position.length / 3
      const primitive = document
        .createPrimitive()
        .setMaterial(material)
        .setIndices(accessor('SCALAR', count < 65536 ? Uint16Array.from(data.index) : data.index))
        .setAttribute('POSITION', accessor('VEC3', data.position))
      if (data.normal) primitive.setAttribute('NORMAL', accessor('VEC3', data.normal))
      if (data.uv) primitive.setAttribute('TEXCOORD_0', accessor('VEC2', data.uv))
      if (data.color) {
        const color = data.color.map((value) => Math.min(1, Math.max(0, value)))
        primitive.setAttribute('COLOR_0', accessor(data.colorSize === 4 ? 'VEC4' : 'VEC3', color))
      }
      return document.createMesh(name).addPrimitive(primitive)
    },
    async finish() {
      await MeshoptEncoder.ready
      const bits = { quantizePosition: 15, quantizeTexcoord: 14, quantizeColor: COLOR_BITS }
      await document.transform(meshopt({ encoder: MeshoptEncoder, level: 'high', ...bits }))
      return new NodeIO()
        .registerExtensions(ALL_EXTENSIONS)
        .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })
        .writeBinary(document)
    },
  }
}
