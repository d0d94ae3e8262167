import { addressOf, useT } from '#pages'
import { useEffect, useState } from 'react'
import { encode } from 'uqr'
import { askServer } from './class-server.ts'

/** The address of this class as other devices reach it. */
function useAddress(): string {
  const [address, setAddress] = useState(location.origin)
  useEffect(() => {
    // On the machine that serves the class the page is at "localhost", which is another place for everybody else.
    const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname)
    if (isHere) void askServer().then((server) => server?.addresses[0] && setAddress(server.addresses[0]))
  }, [])
  return address
}

/** How to come in: the address, the code, and a picture of both that a phone reads. */
export function JoinCard({ code }: { code: string }) {
  const t = useT()
  const address = useAddress()
  const link = `${address}/${addressOf({ page: 'class', code })}`
  return (
    <div className="join-card" data-link={link}>
      <Qr text={link} label={t('trip.code.qr')} />
      <div>
        <p>{t('trip.code.address')}</p>
        <p className="join-address">{address.replace(/^https?:\/\//, '')}</p>
        <p>{t('trip.code.type')}</p>
        <p className="join-code" aria-label={code.split('').join(' ')}>
          {code}
        </p>
      </div>
    </div>
  )
}

/** How the guide opens a desk on another device: whoever has this leads, so it is shown only when asked for. */
export function DeskCard({ code, guideKey }: { code: string; guideKey: string }) {
  const t = useT()
  const link = `${useAddress()}/${addressOf({ page: 'lead', code, key: guideKey })}`
  return (
    <details data-desk-link={link}>
      <summary>{t('trip.code.desk')}</summary>
      <p>{t('trip.code.desk.text')}</p>
      <Qr text={link} label={t('trip.code.desk')} />
    </details>
  )
}

function Qr({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 2 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
