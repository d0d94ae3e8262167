import { xrSupport, type XrSupport } from '#session'
import { useEffect, useState } from 'react'
import { Icon } from '../parts/Icon.tsx'
import { Notice } from '../parts/Notice.tsx'
import { addressOf } from '../routes.ts'
import { useT } from '../use-words.ts'

/**
 * Says where the headset is entered, if there is one. Inside another site's frame (a learning platform) the
 * browser may forbid it: then the shift can be opened in a window of its own.
 */
export function HeadsetNote({ id }: { id: string }) {
  const t = useT()
  const [support, setSupport] = useState<XrSupport>('no')
  useEffect(() => {
    let isLeft = false
    void xrSupport().then((found) => isLeft || setSupport(found))
    return () => {
      isLeft = true
    }
  }, [])
  if (support === 'no') return null
  return (
    <Notice calm role="status">
      <p>{t(`pages.briefing.headset.${support}`)}</p>
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
