import { xrSupport, type XrSupport } from '#session'
import { useEffect, useState } from 'react'
import { Icon } from '../parts/Icon.tsx'
import { Notice } from '../parts/Notice.tsx'
import { addressOf } from '../routes.ts'
import { useT } from '../use-words.ts'

/**
 * Says where the headset is entered, if there is one, and that a practice can stand on the real floor, where that can
 * be shown. Inside another site's frame (a learning platform) the
 * browser may forbid it: then the shift can be opened in a window of its own.
 */
export function HeadsetNote({ id, isPractice = false }: { id: string; isPractice?: boolean }) {
  const t = useT()
  const [support, setSupport] = useState<XrSupport>('no')
  const [hasFloor, setFloor] = useState(false)
  useEffect(() => {
    let isLeft = false
    void xrSupport().then((found) => isLeft || setSupport(found))
    if (isPractice) void xrSupport('immersive-ar').then((found) => isLeft || setFloor(found === 'yes'))
    return () => {
      isLeft = true
    }
  }, [isPractice])
  if (support === 'no' && !hasFloor) return null
  return (
    <Notice calm role="status">
      {support !== 'no' && <p>{t(`pages.briefing.headset.${support}`)}</p>}
      {hasFloor && <p>{t('pages.briefing.headset.floor')}</p>}
      {support === 'blocked' && (
        <p>
          <a className="button small" href={addressOf({ page: 'shift', id })} target="_blank" rel="noopener">
            <Icon name="away" />
            {t('pages.briefing.headset.open')}
          </a>
        </p>
      )}
    </Notice>
  )
}
