// Which document is on the desk, and what can be done with documents as a whole. A refusal leaves the open one as it is.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type {
  FileHandle,
  FolderHandle,
  Host,
  Input,
  Opened,
  Output,
  Recovered,
  UserFile,
} from '../../shared/host/contract'
import type { Notice } from '../../shared/host/notice'
import { normalise } from '../../shared/model/canonicalJson'
import type { Portfolio } from '../../shared/model/portfolio'
import type { Language } from '../../shared/text/catalogue'
import { openSession, type DocumentSession, type Surroundings } from './documentSession'

/** Something to tell that is no property of the document: it was opened, exported, refused. */
export interface Message {
  readonly id: number
  readonly notice: Notice
  readonly tone: 'good' | 'note' | 'problem'
}
/** Their version of the file beside ours; nothing has changed yet. */
export interface Comparison {
  readonly name: string
  readonly theirs: Portfolio
}
export interface DocumentsState {
  readonly session: DocumentSession | null
  readonly file: UserFile | null
  readonly messages: readonly Message[]
  /** A folder to choose a file in, where the host shows no dialog of its own. */
  readonly browsing: Browsing | null
  /** A file that holds another version than ours, as far as we know of one. */
  readonly theirs: UserFile | null
  /** Their version beside ours. */
  readonly comparing: Comparison | null
}
const NOTHING: DocumentsState = {
  ...{ session: null, file: null, messages: [], browsing: null, theirs: null, comparing: null },
}
type Choice = Exclude<Output<'file.choose'>, { kind: 'browse' }>
type Purpose = Input<'file.choose'>['purpose']
/** Our own list of folders is open; `answer` closes it with what was chosen. */
export interface Browsing {
  readonly folder: FolderHandle
  readonly purpose: Purpose
  readonly suggestedName: string
  readonly answer: (choice: Choice) => void
}

/** Good news and notes give way to newer ones; problems stay until they are dismissed. */
const isStillShown = ({ tone }: Message, at: number, all: readonly Message[]): boolean =>
  tone === 'problem' || at >= all.length - MOST_MESSAGES
const MOST_MESSAGES = 4

/** The words of a table or an outline; null where there are none, and that has been said. */
const textsFrom =
  (host: Surroundings['host'], tell: TellMessage) =>
  async (file: FileHandle): Promise<{ readonly name: string; readonly text: string } | null> => {
    const answer = await host('file.text', { file })
    if (answer.ok) return answer
    tell('problem', answer.notice)
    return null
  }

/** @param untitled the name of a portfolio that nobody has named, in the language of the window */
export function createDocuments(surroundings: Surroundings, untitled: (language: Language) => string) {
  const { host } = surroundings
  const store = createStore<DocumentsState>()(() => NOTHING)
  const { tell, dismiss } = messagesIn(store)
  const hear = hearWith(tell)
  const newDocument = (): Promise<Opened> =>
    host('document.new', { name: untitled(languageOf(store.getState()) ?? surroundings.language ?? 'en') })
  async function show(opened: Opened): Promise<void> {
    store.getState().session?.close()
    const session = await openSession({ ...surroundings, ...aboutTheCache(tell), onAnswer: hear }, opened)
    store.setState({ session, file: opened.file, theirs: opened.file, comparing: null })
    hear(opened)
    for (const { tone, notice } of session.remarks) tell(tone, notice)
  }
  async function showOrTell(answer: Output<'document.open'>): Promise<void> {
    if (answer.ok) await show(answer.opened)
    else tell('problem', answer.notice)
  }
  async function save(file?: FileHandle): Promise<boolean> {
    const { session } = store.getState()
    if (!session) return false
    const answer = await host('document.save', { document: session.document, ...(file && { file }) })
    if (!answer.ok) {
      tell('problem', answer.notice)
      return false
    }
    store.setState({ file: answer.file })
    tell('good', { text: 'notice.save.written', values: { name: answer.file.name } })
    return true
  }
  return Object.assign(store, {
    tell,
    dismiss,
    /** As it was when the app was closed or died; an empty portfolio on the very first start. */
    resume: async (): Promise<void> => {
      await show((await host('document.resume', {})) ?? (await newDocument()))
    },
    create: async (): Promise<void> => show(await newDocument()),
    openSample: async (): Promise<void> => {
      await show(await host('document.openSample', {}))
    },
    /** An earlier or a foreign state as a portfolio of its own; what is open now goes on as it is. */
    openCopy: async (portfolio: Portfolio, name: string): Promise<void> => {
      const content = normalise(portfolio) as never
      await showOrTell(await host('document.newFrom', { portfolio: content, name: name.slice(0, 200) }))
    },
    open: async (file: FileHandle): Promise<void> => {
      await showOrTell(await host('document.open', { file }))
    },
    save,
    textOf: textsFrom(host, tell),
    /** Opens the projector or closes it; 'window': this window has to open it. */
    toggleProjector: async () => (await host('projector.toggle', {})).now,
    /** What another program has open, as a copy of one's own. */
    takeOver: async (): Promise<void> => {
      const { session } = store.getState()
      if (session) await showOrTell(await host('document.takeOver', { document: session.document }))
    },
    /** Asks for a file: the host's dialog, or our own list of folders, which then calls back with what was chosen. */
    choose: (purpose: Purpose, suggestedName = ''): Promise<Choice> =>
      chooseFile(host, purpose, suggestedName, (browsing) => {
        store.setState({ browsing })
      }),
  })
}
export type Documents = ReturnType<typeof createDocuments>

const languageOf = ({ session }: DocumentsState): Language | undefined => session?.view.getState().language

/** What the host has to say of a document it opens: trouble, and after a crash what is back. */
const hearWith =
  (tell: TellMessage) =>
  ({ notices, recovered, readOnly }: Opened): void => {
    tell('note', ...(readOnly ? notices.slice(1) : notices)) // the first says why, above the map (ReadOnlyBanner)
    if (recovered) tell('good', recoveredNotice(recovered))
  }

/** After a crash: what has come back (RELIABILITY.md 7). */
const recoveredNotice = ({ at, step }: Recovered): Notice => ({
  text: step ? 'notice.recovered.step' : 'notice.recovered.all',
  values: { at, ...step },
})

type TellMessage = (tone: Message['tone'], ...notices: readonly Notice[]) => void

const aboutTheCache = (tell: TellMessage) => ({
  onCacheTrouble: (): void => {
    tell('note', { text: 'notice.mirror.full', values: {} })
  },
  onCacheEmptied: (): void => {
    tell('note', { text: 'notice.mirror.madeAnew', values: {} })
  },
})

function messagesIn(store: StoreApi<DocumentsState>) {
  let told = 0
  return {
    tell: (tone: Message['tone'], ...notices: readonly Notice[]): void => {
      const fresh = notices.map((notice) => ({ id: (told += 1), notice, tone }))
      store.setState(({ messages }) => ({ messages: [...messages, ...fresh].filter(isStillShown) }))
    },
    dismiss: (id: number): void => {
      store.setState(({ messages }) => ({ messages: messages.filter((message) => message.id !== id) }))
    },
  }
}

async function chooseFile(
  host: Host,
  purpose: Purpose,
  suggestedName: string,
  browse: (browsing: Browsing | null) => void,
): Promise<Choice> {
  const choice = await host('file.choose', { purpose, ...(suggestedName !== '' && { suggestedName }) })
  if (choice.kind !== 'browse') return choice
  return new Promise((resolve) => {
    const answer = (chosen: Choice): void => {
      browse(null)
      resolve(chosen)
    }
    browse({ folder: choice.folder, purpose, suggestedName, answer })
  })
}
