import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

/*
 * Pages of other engines that show the very same glTF files as our stage. The engines are fetched from the
 * npm registry into a cache when the bench first runs, so that an ordinary install stays small.
 */

const CACHE = resolve('node_modules/.cache/first-shift-bench')
const ASSETS = resolve('assets')

/** The models of the café as a learner first sees it. */
export const MODELS: readonly string[] = [
  ...['site', 'details', 'things'].map((file) => `sites/cafe/${file}.glb`),
  ...['amara', 'noor'].map((look) => `people/${look}.glb`),
]

/** The ward with everybody who works, lies and visits there. */
export const CROWD: readonly string[] = ['grace', 'tomas', 'samuel', 'ingrid', 'priya', 'harjit']

const CROWD_MODELS = [
  ...['site', 'details', 'things'].map((file) => `sites/ward/${file}.glb`),
  ...CROWD.map((look) => `people/${look}.glb`),
]

const npm = (args: readonly string[]): void => {
  execFileSync('npm', [...args, '--silent', '--no-audit', '--no-fund'], { cwd: CACHE, stdio: 'ignore' })
}

const fetchEngines = (): void => {
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(join(CACHE, 'package.json'), '{ "private": true, "type": "module" }')
  if (!existsSync(join(CACHE, 'node_modules/@babylonjs/loaders'))) {
    npm(['install', '@babylonjs/core@9.34.0', '@babylonjs/loaders@9.28.0'])
  }
  // A-Frame cannot be installed without a git dependency; its published archive holds the built file.
  if (!existsSync(join(CACHE, 'package/dist/aframe-v1.8.0.min.js'))) {
    npm(['pack', 'aframe@1.8.0'])
    execFileSync('tar', ['xzf', 'aframe-1.8.0.tgz'], { cwd: CACHE })
  }
}

const aframePage = (): string => `<!doctype html><meta charset="utf-8"><title>A-Frame</title>
<script src="aframe.min.js"></script>
<a-scene gltf-model="meshoptDecoderPath: meshopt_decoder.js" xr-mode-ui="enabled: false">
<a-entity camera position="1.2 1.6 2.6" look-controls wasd-controls></a-entity>
${MODELS.map((url) => `<a-entity class="model" gltf-model="url(models/${url})"></a-entity>`).join('\n')}
</a-scene>
<script>
  const scene = document.querySelector('a-scene'), waiting = new Set(document.querySelectorAll('.model'))
  for (const model of waiting) model.addEventListener('model-loaded', () => {
    waiting.delete(model)
    if (waiting.size) return
    const render = scene.renderer.render
    scene.renderer.render = function (...args) {
      render.apply(this, args)
      scene.renderer.render = render
      performance.mark('first-site-frame')
    }
  })
</script>`

/** The ward with all six, each moved by their own idle loop as a three.js mixer plays it. */
const aframeCrowdPage = (): string => `<!doctype html><meta charset="utf-8"><title>A-Frame</title>
<script src="aframe.min.js"></script>
<script>
  AFRAME.registerComponent('moving', {
    init() {
      this.el.addEventListener('model-loaded', () => {
        const model = this.el.getObject3D('mesh')
        this.mixer = new THREE.AnimationMixer(model)
        this.mixer.clipAction(model.animations.find(({ name }) => name === 'idle') ?? model.animations[0]).play()
      })
    },
    tick(_, passed) { if (this.mixer) this.mixer.update(passed / 1000) }
  })
</script>
<a-scene gltf-model="meshoptDecoderPath: meshopt_decoder.js" xr-mode-ui="enabled: false">
<a-entity camera position="-0.55 1.6 1.95" rotation="0 20 0" look-controls wasd-controls></a-entity>
${['site', 'details', 'things'].map((file) => `<a-entity class="model" gltf-model="url(models/sites/ward/${file}.glb)"></a-entity>`).join('\n')}
${CROWD.map((look, i) => `<a-entity class="model" moving position="${i - 3} 0 -1.5" gltf-model="url(models/people/${look}.glb)"></a-entity>`).join('\n')}
</a-scene>
<script>
  const waiting = new Set(document.querySelectorAll('.model'))
  for (const model of waiting) model.addEventListener('model-loaded', () => {
    waiting.delete(model)
    if (waiting.size === 0) document.body.dataset.furnished = 'true'
  })
</script>`

const babylonMain = `
import { Engine } from '@babylonjs/core/Engines/engine'
import { Scene } from '@babylonjs/core/scene'
import { UniversalCamera } from '@babylonjs/core/Cameras/universalCamera'
import { HemisphericLight } from '@babylonjs/core/Lights/hemisphericLight'
import { Vector3 } from '@babylonjs/core/Maths/math.vector'
import { ImportMeshAsync } from '@babylonjs/core/Loading/sceneLoader'
import { MeshoptCompression } from '@babylonjs/core/Meshes/Compression/meshoptCompression'
import '@babylonjs/loaders/glTF/2.0'
MeshoptCompression.Configuration = { decoder: { url: new URL('meshopt_decoder.js', location.href).href } }
const canvas = document.querySelector('canvas')
const engine = new Engine(canvas, true)
const scene = new Scene(engine)
const camera = new UniversalCamera('camera', new Vector3(1.2, 1.6, 2.6), scene)
camera.attachControl(canvas)
new HemisphericLight('light', new Vector3(0, 1, 0), scene)
await Promise.all(${JSON.stringify(MODELS)}.map((url) => ImportMeshAsync('models/' + url, scene)))
scene.executeWhenReady(() => {
  let marked = false
  engine.runRenderLoop(() => { scene.render(); if (!marked) { marked = true; performance.mark('first-site-frame') } })
})
`

const babylonPage = `<!doctype html><meta charset="utf-8"><title>Babylon.js</title>
<style>html,body,canvas{margin:0;width:100%;height:100%}</style><canvas></canvas>
<script type="module" src="main.js"></script>`

const buildBabylon = async (folder: string): Promise<void> => {
  const source = join(CACHE, 'babylon-source')
  mkdirSync(source, { recursive: true })
  writeFileSync(join(source, 'main.js'), babylonMain)
  await build({
    root: CACHE,
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2023',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(source, 'main.js'),
        output: { entryFileNames: 'main.js', chunkFileNames: 'chunk-[hash].js' },
      },
    },
  })
}

/** Makes both pages; returns the folder to serve, with `aframe/index.html` and `babylon/index.html`. */
export const makeRivals = async (): Promise<string> => {
  fetchEngines()
  const site = join(CACHE, 'site')
  const decoder = resolve('node_modules/meshoptimizer/meshopt_decoder.cjs')
  for (const name of ['aframe', 'babylon']) {
    const folder = join(site, name)
    mkdirSync(folder, { recursive: true })
    for (const model of [...MODELS, ...CROWD_MODELS])
      cpSync(join(ASSETS, model), join(folder, 'models', model))
    cpSync(decoder, join(folder, 'meshopt_decoder.js'))
  }
  cpSync(join(CACHE, 'package/dist/aframe-v1.8.0.min.js'), join(site, 'aframe/aframe.min.js'))
  writeFileSync(join(site, 'aframe/index.html'), aframePage())
  writeFileSync(join(site, 'aframe/crowd.html'), aframeCrowdPage())
  if (!readdirSync(join(site, 'babylon')).includes('main.js')) await buildBabylon(join(site, 'babylon'))
  writeFileSync(join(site, 'babylon/index.html'), babylonPage)
  return site
}
