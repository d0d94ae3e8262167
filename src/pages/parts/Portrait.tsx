/**
 * A round portrait: the first letter of the last word of a name, so that "Mrs. Lind" and "Mr. Okafor" differ;
 * `tone` picks one of the house's four colours.
 */
export function Portrait({ name, tone, small = false }: { name: string; tone: number; small?: boolean }) {
  return (
    <span className={small ? 'portrait small' : 'portrait'} data-tone={tone % 4} aria-hidden="true">
      {name.split(' ').at(-1)?.charAt(0)}
    </span>
  )
}
