import { otherLanguage, speak } from '#session'
import { useLanguage, useT } from '../use-words.ts'

/** Changes to the other language, which it names in that language's own word; `isShort`: by two letters where there is little room. */
export function LanguageButton({ className, isShort = false }: { className: string; isShort?: boolean }) {
  const t = useT()
  const language = useLanguage()
  const other = otherLanguage(language)
  return (
    <button
      type="button"
      className={className}
      lang={other}
      data-control="language"
      onClick={() => void speak(other)}
    >
      <span className={isShort ? 'wide' : undefined}>{t('pages.otherLanguage')}</span>
      {isShort && (
        <span className="narrow" aria-hidden="true">
          {other.toUpperCase()}
        </span>
      )}
    </button>
  )
}
