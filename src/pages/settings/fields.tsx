import { useId } from 'react'

/** A setting that is on or off. */
export function Switch({
  title,
  text,
  value,
  onChange,
}: {
  title: string
  text?: string
  value: boolean
  onChange: (on: boolean) => void
}) {
  const id = useId()
  return (
    <label className="choice">
      <input
        type="checkbox"
        role="switch"
        checked={value}
        aria-checked={value}
        aria-labelledby={id}
        aria-describedby={text && `${id}-text`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <strong id={id}>{title}</strong>
      {text && <small id={`${id}-text`}>{text}</small>}
    </label>
  )
}

/**
 * A setting with a few values, all visible at once. `lang`: the language an option's label is in; `swatch`: a colour
 * that is shown beside what it is called.
 */
export function OneOf<Value extends string | number>({
  name,
  title,
  options,
  value,
  onChange,
}: {
  name: string
  title: string
  options: readonly { value: Value; label: string; lang?: string; swatch?: string }[]
  value: Value
  onChange: (value: Value) => void
}) {
  return (
    <fieldset className="choice-list">
      <legend>{title}</legend>
      <div className="row">
        {options.map((option) => (
          <label key={option.value} className="choice inline" lang={option.lang}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <strong>
              {option.swatch && (
                <span className="swatch" style={{ background: option.swatch }} aria-hidden="true" />
              )}
              {option.label}
            </strong>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A setting on a scale; `said` is the value as a person would say it. */
export function Slider({
  title,
  said,
  onChange,
  ...range
}: {
  title: string
  said: string
  min: number
  max: number
  step: number
  value: number
  onChange: (value: number) => void
}) {
  const id = useId()
  return (
    <div className="range">
      <label htmlFor={id}>
        <strong>{title}</strong>
      </label>
      <input
        id={id}
        type="range"
        {...range}
        aria-valuetext={said}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  )
}
