export * from './people/index.ts'
export { TONE_GLSL } from './tone-glsl.ts'
export { polishSite } from './polish.ts'
export { CAFE_VIEWS, type View } from './sites/cafe/views.ts'
