import './walk.css'
import type { Route } from '#pages'
import { CameraPage } from './camera/CameraPage.tsx'
import { PackPage } from './places/PackPage.tsx'
import { PostersPage } from './places/PostersPage.tsx'
import { WalkHome } from './places/WalkHome.tsx'

/** Career walks: the packs there are, or one pack as a list, through the camera, or as posters. */
export function WalkPage({ route }: { route: Route & { page: 'walk' } }) {
  if (route.pack === undefined) return <WalkHome />
  if (route.view === 'camera') return <CameraPage id={route.pack} />
  if (route.view === 'posters') return <PostersPage id={route.pack} />
  return <PackPage id={route.pack} at={route.at} />
}
