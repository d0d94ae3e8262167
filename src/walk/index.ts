import { lazyPage } from '#pages'

/** Career walks, fetched when the first one is opened. */
export const WalkPage = lazyPage(async () => (await import('./WalkPage.tsx')).WalkPage)
/** Making a place pack, or opening one from a link. */
export const MakePage = lazyPage(async () => (await import('./places/MakePage.tsx')).MakePage)
/** A walk scenario's camera. */
export const WalkCamera = lazyPage(async () => (await import('./camera/WalkCamera.tsx')).WalkCamera)
