import bold from '@fontsource/nunito/files/nunito-latin-800-normal.woff?url'
import plain from '@fontsource/nunito/files/nunito-latin-600-normal.woff?url'
import { lettersFrom, type Letters } from '#kit/bake'

/** The letters that signs are written in. Rejects where the files cannot be loaded. */
export async function readLetters(): Promise<Letters> {
  const load = async (url: string) => (await fetch(url)).arrayBuffer()
  const [plainFile, boldFile] = await Promise.all([load(plain), load(bold)])
  return lettersFrom({ plain: plainFile, bold: boldFile })
}
