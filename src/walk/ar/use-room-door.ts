import { xrSupport } from '#session'
import type * as Stage from '#stage'
import { useEffect, useState } from 'react'

/** What opens the room to a card. */
export type RoomDoor = Pick<typeof Stage, 'openRoomCard'>

/**
 * What puts a card into the room, once it is there: on devices that say that they can, and fetched only there, before
 * it is asked for, since a browser does not wait between a press and what it allows.
 */
export function useRoomDoor(): RoomDoor | undefined {
  const [door, setDoor] = useState<RoomDoor>()
  useEffect(() => {
    let isGone = false
    const open = async () => {
      if ((await xrSupport('immersive-ar')) !== 'yes') return
      const stage = await import('#stage')
      if (!isGone) setDoor(stage)
    }
    // Without it the card is read on its page.
    open().catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [])
  return door
}
