/** My Next Move's page on an occupation: a public page of the US Department of Labor, opened on a tap only. */
export function occupationPage(code: string, language: string): string {
  const soc = code.length > 7 ? code : `${code}.00`
  const host = language === 'es' ? 'https://www.miproximopaso.org' : 'https://www.mynextmove.org'
  return `${host}/profile/summary/${soc}`
}
