import { useSettings } from '#pages'
import { useEffect } from 'react'

/** Puts language, contrast and motion of the settings on the document, where styles and readers look for them. */
export function useAppearance(): void {
  const { language, contrast, reducedMotion } = useSettings()
  useEffect(() => {
    const { documentElement } = document
    documentElement.lang = language
    documentElement.dataset['contrast'] = contrast === 'high' ? 'more' : 'normal'
    documentElement.dataset['motion'] = reducedMotion ? 'less' : 'normal'
  }, [language, contrast, reducedMotion])
}
