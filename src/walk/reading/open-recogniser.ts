import type { GreyImage, Recognise } from '#place'

type TextRead = Awaited<ReturnType<Recognise>>

/** What is used of Tesseract's API, as tesseract.js-core compiles it. */
interface TesseractApi {
  Init: (folder: string | null, language: string, engine: number) => number
  SetVariable: (name: string, value: string) => boolean
  /** Reads the file `/input`. @returns 1 where it is no picture. */
  SetImageFile: (exif: number, angle: number) => number
  Recognize: (monitor: null) => number
  GetTSVText: (page: number) => string
  Clear: () => void
  End: () => void
}

/** Tesseract's compiled module. */
export interface TesseractModule {
  FS: {
    writeFile: (path: string, data: Uint8Array | string) => void
  }
  TessBaseAPI: new () => TesseractApi
}

/** Makes a module from its compiled bytes. */
export type TesseractFactory = (options: {
  wasmBinary: ArrayBuffer | Uint8Array
  print?: (line: string) => void
  printErr?: (line: string) => void
  TesseractProgress?: (percent: number) => void
}) => Promise<TesseractModule>

/** Reads single lines of text; one at a time. */
export interface Recogniser {
  recognise: (crop: GreyImage) => TextRead
  close: () => void
}

/** Engine mode LSTM_ONLY: the small training data hold no other. */
const LSTM_ONLY = 1
/** Page segmentation RAW_LINE: the picture is one line, taken as it is. */
const RAW_LINE = '13'
/**
 * A recogniser of English letters, ready to read.
 *
 * @param trainedData of Tesseract 4's best_int model, unpacked
 * @throws where the data are not of that kind
 */
export async function openRecogniser(
  factory: TesseractFactory,
  wasmBinary: ArrayBuffer | Uint8Array,
  trainedData: Uint8Array,
): Promise<Recogniser> {
  const silent = () => undefined
  const module = await factory({
    wasmBinary,
    print: silent,
    printErr: silent,
    TesseractProgress: silent,
  })
  module.FS.writeFile('/eng.traineddata', trainedData)
  const api = new module.TessBaseAPI()
  if (api.Init('/', 'eng', LSTM_ONLY) === -1) throw new Error('The reading data do not fit the reader.')
  api.SetVariable('user_defined_dpi', '150')
  api.SetVariable('tessedit_pageseg_mode', RAW_LINE)
  return {
    recognise: (crop) => {
      module.FS.writeFile('/input', greyMap(crop))
      if (api.SetImageFile(1, 0) === 1) throw new Error('The crop is no picture.')
      api.Recognize(null)
      return readOf(api.GetTSVText(0), crop.width)
    },
    close: () => api.End(),
  }
}

/* A portable grey map: the one picture format that is nothing but a header and the pixels. */
function greyMap({ width, height, pixels }: GreyImage): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(header.length + pixels.length)
  file.set(header)
  file.set(pixels, header.length)
  return file
}

/* Columns of Tesseract's table: level, five numbers, left, top, width, height, confidence, text. Words are level 5. */
function readOf(table: string, cropWidth: number): TextRead {
  const words = table
    .split('\n')
    .map((row) => row.split('\t'))
    .filter((columns) => columns[0] === '5')
    .map((columns) => ({
      text: columns[11]?.trim() ?? '',
      confidence: Number(columns[10]) / 100,
      from: Number(columns[6]) / cropWidth,
      to: (Number(columns[6]) + Number(columns[8])) / cropWidth,
    }))
    .filter(({ text }) => text !== '')
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  const believed = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0)
  return {
    text: words.map(({ text }) => text).join(' '),
    confidence: letters > 0 ? believed / letters : 0,
    words,
  }
}
