/** A round portrait: the first letter of a name on one of the house's colours, chosen by the look's name. */
export function Portrait({ look, name, small = false }: { look: string; name: string; small?: boolean }) {
  const tone = [...look].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 4
  return (
    <span className={small ? 'portrait small' : 'portrait'} data-tone={tone} aria-hidden="true">
      {[...name][0]}
    </span>
  )
}
