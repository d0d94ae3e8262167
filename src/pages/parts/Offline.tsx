import { useT } from '../use-words.ts'
import { useOnline } from '../use-online.ts'

/** A quiet word while there is no network; nothing at all while there is one. */
export function Offline() {
  const t = useT()
  return useOnline() ? null : <span className="offline">{t('pages.offline')}</span>
}
