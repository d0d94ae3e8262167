export * from './people/index.ts'
export { polishSite } from './polish.ts'
export { CAFE_VIEWS, type View } from './sites/cafe/views.ts'
