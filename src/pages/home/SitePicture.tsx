import { useState } from 'react'

/** A picture of the site, for decoration; a site without one gets a calm ground of the same size. */
export function SitePicture({ site }: { site: string }) {
  const [isMissing, setMissing] = useState(false)
  return (
    <div className="site-picture">
      {!isMissing && (
        <img src={`pictures/${site}.svg`} alt="" width="960" height="600" onError={() => setMissing(true)} />
      )}
    </div>
  )
}
