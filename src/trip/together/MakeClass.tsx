import { Icon, Notice, useT } from '#pages'
import { useEffect, useId, useState, type ReactNode } from 'react'
import {
  askServer,
  makeClass,
  type ClassRequest,
  type MadeClass,
  type MakeRefusal,
  type ServerInfo,
} from './class-server.ts'

/** The way to a new class of a scenario, where a server is there that makes one. */
export function MakeClass({
  asked,
  text,
  label,
  onMade,
  children,
}: {
  asked: ClassRequest
  text: string
  label: string
  onMade: (made: MadeClass) => void
  /** What stands beside the button. */
  children?: ReactNode
}) {
  const t = useT()
  const field = useId()
  const [server, setServer] = useState<ServerInfo | 'none'>()
  const [password, setPassword] = useState('')
  const [refused, setRefused] = useState<MakeRefusal>()
  const [isMaking, setMaking] = useState(false)
  useEffect(() => {
    void askServer().then((found) => setServer(found ?? 'none'))
  }, [])
  if (server === 'none') return <Notice role="status">{t('trip.noServer')}</Notice>
  const make = async () => {
    setMaking(true)
    const made = await makeClass(asked, password)
    setMaking(false)
    if (typeof made === 'string') return setRefused(made)
    onMade(made)
  }
  return (
    <form
      className="card stack make-class"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      {server?.needsPassword && (
        <>
          <label htmlFor={field}>{t('trip.make.password')}</label>
          <input
            id={field}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </>
      )}
      <p>{text}</p>
      {refused && <p role="alert">{t(`trip.make.refused.${refused}`)}</p>}
      <div className="row">
        <button type="submit" className="button main big" data-control="make" disabled={!server || isMaking}>
          <Icon name="people" />
          {label}
        </button>
        {children}
      </div>
    </form>
  )
}
