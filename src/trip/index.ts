import { lazyPage } from '#pages'

/** Joining a class, and being in it. */
export const ClassPage = lazyPage(async () => (await import('./explorer/ClassPage.tsx')).ClassPage)
/** Playing a shift with others. */
export const CrewStart = lazyPage(async () => (await import('./crew/CrewStart.tsx')).CrewStart)
/** Looking after several crews of a shift. */
export const CrewsPage = lazyPage(async () => (await import('./crews/CrewsPage.tsx')).CrewsPage)
/** Choosing a trip, and leading a class on it. */
export const LeadPage = lazyPage(async () => (await import('./desk/LeadPage.tsx')).LeadPage)
/** Questions to somebody who works there, and their answers. */
export const QuestionsPage = lazyPage(
  async () => (await import('./questions/QuestionsPage.tsx')).QuestionsPage,
)
/** What the whole room sees of a class. */
export const ProjectorPage = lazyPage(
  async () => (await import('./projector/ProjectorPage.tsx')).ProjectorPage,
)
