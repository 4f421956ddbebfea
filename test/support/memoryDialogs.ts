// Dialogs that answer what the test has laid ready, in order; then they are cancelled.
import type { Choice, Dialogs } from '../../electron/services/dialogs'

export interface MemoryDialogs extends Dialogs {
  willChoose(...choices: readonly Choice[]): void
}

export function memoryDialogs(): MemoryDialogs {
  const ready: Choice[] = []
  return {
    willChoose: (...choices) => void ready.push(...choices),
    chooseFile: () => Promise.resolve(ready.shift() ?? { kind: 'cancelled' }),
    showMenu: () => Promise.resolve(false),
  }
}
