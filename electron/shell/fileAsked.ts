// A portfolio that the person opened from their file manager: the window is told to open a file, and the dialog's answer is known already.
import { resolve } from 'node:path'

export interface FileAsked {
  /** `path` comes from the system, not from a page. */
  ask(path: string): void
  /** The path that was asked for, once. */
  take(): string | undefined
  /** Menus are there, so that the window can hear of a choice. */
  windowIsReady(): void
}

/** @param chooseOpen lets the window in front choose File › Open */
export function createFileAsked(chooseOpen: () => void): FileAsked {
  let path: string | undefined
  let isReady = false
  return {
    ask(asked) {
      path = asked
      if (isReady) chooseOpen()
    },
    take() {
      const asked = path
      path = undefined
      return asked
    },
    windowIsReady() {
      if (!isReady && path !== undefined) chooseOpen()
      isReady = true
    },
  }
}

/** The portfolio among the words of a command line. A word that begins with `-` is a switch, never a file. */
export function fileAmong(words: readonly string[], folder: string): string | undefined {
  const file = words.find((word) => !word.startsWith('-') && /\.(workback|workback\.json)$/i.test(word))
  return file === undefined ? undefined : resolve(folder, file)
}
