import { Icon, Notice, useT } from '#pages'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import {
  askServer,
  makeClass,
  type ClassRequest,
  type MadeClass,
  type MakeRefusal,
  type ServerInfo,
} from './class-server.ts'

/** The way to a new class of a scenario, or to several, where a server is there that makes them. */
export function MakeClass({
  asked,
  count = 1,
  text,
  label,
  onMade,
  children,
}: {
  asked: ClassRequest
  /** How many are made at once. */
  count?: number
  text: string
  label: string
  onMade: (made: readonly MadeClass[]) => void
  /** What stands beside the button. */
  children?: ReactNode
}) {
  const t = useT()
  const field = useId()
  const [server, setServer] = useState<ServerInfo | 'none'>()
  const [password, setPassword] = useState('')
  const [refused, setRefused] = useState<MakeRefusal>()
  const [isMaking, setMaking] = useState(false)
  /** Those of several that were made before one was refused: the next try goes on from there. */
  const made = useRef<MadeClass[]>([])
  useEffect(() => {
    void askServer().then((found) => setServer(found ?? 'none'))
  }, [])
  if (server === 'none') return <Notice role="status">{t('trip.noServer')}</Notice>
  const make = async () => {
    setMaking(true)
    setRefused(undefined)
    while (made.current.length < count) {
      const next = await makeClass(asked, password)
      if (typeof next === 'string') {
        setMaking(false)
        return setRefused(next)
      }
      made.current.push(next)
    }
    onMade(made.current.splice(0))
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
