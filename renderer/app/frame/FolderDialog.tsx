// Where the host has no file dialog of its own: the folders of this machine, by handles, never by paths (RELIABILITY.md T4).
import { CornerLeftUp, FileText, Folder } from 'lucide-react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { FileHandle, FolderHandle, Output } from '../../../shared/host/contract'
import { useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import type { Browsing } from '../documents'
import { shownMoment } from '../clock'
import styles from './FolderDialog.module.css'
import { useApp } from './useApp'

type Listing = Extract<Output<'folder.list'>, { ok: true }>

export function FolderDialog({ browsing }: { readonly browsing: Browsing }) {
  const say = useSay()
  const { documents } = useApp()
  const { purpose, suggestedName } = browsing
  const [folder, setFolder] = useState<FolderHandle>(browsing.folder)
  const listing = useListing(folder, purpose)
  const [name, setName] = useState(suggestedName)
  const field = useRef<HTMLInputElement>(null)
  return (
    <Panel
      title={say(`folder.${purpose}.title`)}
      closeLabel={say('dialog.close')}
      onClose={() => {
        browsing.answer({ kind: 'cancelled' })
      }}
      {...(purpose === 'save' && { initialFocus: field })}
      actions={
        purpose === 'save' ? (
          <SaveActions {...{ folder, name, setName, listing, browsing, field }} />
        ) : purpose === 'export' ? (
          <Button
            tone="primary"
            onClick={() => {
              browsing.answer({ kind: 'folder', folder, name: listing?.name ?? '' })
            }}
          >
            {say('folder.use')}
          </Button>
        ) : null
      }
    >
      {listing && (
        <Entries
          listing={listing}
          empty={say(purpose === 'import' ? 'folder.import.empty' : 'folder.empty')}
          onFolder={setFolder}
          onFile={(file, chosen) => {
            if (purpose === 'open' || purpose === 'import') browsing.answer({ kind: 'chosen', file, name: chosen })
            else setName(chosen)
          }}
        />
      )}
      <p className="visually-hidden" role="status">
        {documents.getState().messages.length > 0 ? '' : listing?.name}
      </p>
    </Panel>
  )
}

function useListing(folder: FolderHandle, purpose: Browsing['purpose']): Listing | null {
  const { host, documents } = useApp()
  const [listing, setListing] = useState<Listing | null>(null)
  useEffect(() => {
    let wanted = true
    void host('folder.list', { folder, ...(purpose === 'import' && { purpose }) }).then((answer) => {
      if (!wanted) return
      if (answer.ok) setListing(answer)
      else documents.tell('problem', answer.notice)
    })
    return () => {
      wanted = false
    }
  }, [host, documents, folder, purpose])
  return listing
}

interface EntriesProps {
  readonly listing: Listing
  /** Said where there is nothing to list. */
  readonly empty: string
  readonly onFolder: (folder: FolderHandle) => void
  readonly onFile: (file: FileHandle, name: string) => void
}
function Entries({ listing, empty, onFolder, onFile }: EntriesProps) {
  const say = useSay()
  const { name, parent, folders, files } = listing
  return (
    <>
      <p className={styles.name}>{name}</p>
      <ul className={styles.entries}>
        {parent !== null && (
          <li>
            <button
              type="button"
              onClick={() => {
                onFolder(parent)
              }}
            >
              <CornerLeftUp size={16} aria-hidden="true" />
              {say('folder.parent')}
            </button>
          </li>
        )}
        {folders.map((inner) => (
          <li key={inner.folder}>
            <button
              type="button"
              onClick={() => {
                onFolder(inner.folder)
              }}
            >
              <Folder size={16} aria-hidden="true" />
              {inner.name}
            </button>
          </li>
        ))}
        {files.map(({ file, name: fileName, modified }) => (
          <li key={file}>
            <button
              type="button"
              onClick={() => {
                onFile(file, fileName)
              }}
            >
              <FileText size={16} aria-hidden="true" />
              <strong>{fileName}</strong>
              <time>{shownMoment(say, modified)}</time>
            </button>
          </li>
        ))}
      </ul>
      {folders.length + files.length === 0 && <p className={styles.empty}>{empty}</p>}
    </>
  )
}

interface SaveActionsProps {
  readonly folder: FolderHandle
  readonly name: string
  readonly setName: (name: string) => void
  readonly listing: Listing | null
  readonly browsing: Browsing
  readonly field: RefObject<HTMLInputElement | null>
}
function SaveActions({ folder, name, setName, listing, browsing, field }: SaveActionsProps) {
  const say = useSay()
  const { host, documents } = useApp()
  const taken = listing?.files.some((file) => file.name === name) ?? false
  const save = async (): Promise<void> => {
    const answer = await host('folder.file', { folder, name })
    if (answer.ok) browsing.answer({ kind: 'chosen', file: answer.file, name: answer.name })
    else documents.tell('problem', answer.notice)
  }
  return (
    <form
      className={styles.save}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label>
        <span>{say('folder.fileName')}</span>
        <input
          ref={field}
          value={name}
          onChange={({ target }) => {
            setName(target.value)
          }}
        />
      </label>
      <Button tone="primary" type="submit" disabled={name.trim() === ''}>
        {taken ? say('folder.replace', { name }) : say('folder.save')}
      </Button>
    </form>
  )
}
