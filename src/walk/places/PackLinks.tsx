import { addressOf, Icon, useT } from '#pages'

/** The ways to see a pack: as a list, through the camera, as posters. */
export function PackLinks({ id, title }: { id: string; title: string }) {
  const t = useT()
  const links = [
    { icon: 'list', to: { page: 'walk', pack: id } as const, text: t('walk.list'), control: 'list' },
    {
      icon: 'camera',
      to: { page: 'walk', pack: id, view: 'camera' } as const,
      text: t('walk.camera'),
      control: 'camera',
    },
    {
      icon: 'text',
      to: { page: 'walk', pack: id, view: 'posters' } as const,
      text: t('walk.posters'),
      control: 'posters',
    },
  ] as const
  return links.map(({ icon, to, text, control }) => (
    <a key={control} className="button" href={addressOf(to)} data-control={control}>
      <Icon name={icon} />
      {text}
      <span className="unseen">: {title}</span>
    </a>
  ))
}
