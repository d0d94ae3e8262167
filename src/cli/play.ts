import { createInterface } from 'node:readline'
import { isatty } from 'node:tty'
import { LANGUAGES, loadInterfaceWords, makeT, nearestLanguage } from '#session'
import { readOptions } from './play/options.ts'
import { openGame } from './play/open-game.ts'
import { playGame } from './play/play-game.ts'

/** Streams that a terminal game talks through. */
export interface Terminal {
  input: NodeJS.ReadableStream
  output: NodeJS.WritableStream
  /** Somebody sits there: time runs, and a prompt is shown. */
  isInteractive: boolean
  /** Environment variables: where the user keeps state, which language they read. */
  env: Readonly<Record<string, string | undefined>>
}

/**
 * The text body in a terminal. Returns the exit code: 2 where `args` make no sense, 1 where the scenario cannot
 * be played.
 */
export async function play(args: readonly string[], terminal: Terminal): Promise<number> {
  const write = (line: string) => terminal.output.write(`${line}\n`)
  await Promise.all(LANGUAGES.map(loadInterfaceWords))
  const t = makeT(nearestLanguage(terminal.env['LANG'] ?? 'en'))
  const options = readOptions(args, terminal.env)
  if (!options.ok) {
    write(
      options.complaint === undefined
        ? t('cli.play.usage')
        : `${options.complaint}\n\n${t('cli.play.usage')}`,
    )
    return options.complaint === undefined ? 0 : 2
  }
  const game = await openGame(options.value, terminal.isInteractive)
  if (!game.ok) {
    write(game.complaint)
    return 1
  }
  const lines = createInterface({
    input: terminal.input,
    output: terminal.output,
    terminal: terminal.isInteractive,
    prompt: '> ',
  })
  try {
    return await playGame(game.value, lines, write, terminal.isInteractive)
  } finally {
    lines.close()
    game.value.close()
  }
}

if (import.meta.filename === process.argv[1]) {
  const { stdin: input, stdout: output, env } = process
  process.exitCode = await play(process.argv.slice(2), {
    input,
    output,
    isInteractive: isatty(0) && isatty(1),
    env,
  })
}
