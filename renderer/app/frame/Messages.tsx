// Good news as a toast that goes by itself; what stays until it is answered lies below the view and covers nothing (RELIABILITY.md 7).
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useDesk, useEditor, useSay, useView } from '../../store/useEditor'
import { Button, IconButton } from '../../ui/Button'
import { after } from '../clock'
import type { Message } from '../documents'
import { noticeWords } from '../noticeWords'
import { remediesFor } from '../othersVersion'
import styles from './Messages.module.css'
import { SaveProblem, TakenBackChanges } from './SaveMessages'
import { Told } from './Told'
import { useApp } from './useApp'

/** Milliseconds; a long sentence stays for as long as it takes to read. */
const GOOD_NEWS = 4000
const PER_LETTER = 80

export function Messages() {
  const { documents } = useApp()
  const hasMinimap = useView(({ minimap, view }) => minimap && view === 'map')
  const messages = useStore(documents, (state) => state.messages)
  const rows = (isGood: boolean) =>
    messages
      .filter(({ tone }) => (tone === 'good') === isGood)
      .map((message) => <MessageRow key={message.id} message={message} />)
  return (
    <>
      <div className={styles.lasting}>
        <SaveProblem />
        <TakenBackChanges />
        {rows(false)}
      </div>
      <div className={styles.stack} data-beside-minimap={hasMinimap || undefined}>
        <Refusal />
        <Told />
        {rows(true)}
      </div>
    </>
  )
}

function MessageRow({ message: { id, notice, tone } }: { readonly message: Message }) {
  const say = useSay()
  const { documents } = useApp()
  const words = noticeWords(say, notice)
  const { length } = words
  useEffect(
    () =>
      tone === 'good'
        ? after(Math.max(GOOD_NEWS, length * PER_LETTER), () => {
            documents.dismiss(id)
          })
        : undefined,
    [documents, id, tone, length],
  )
  return (
    <div className={styles.message} data-tone={tone} role={tone === 'problem' ? 'alert' : 'status'}>
      <div className={styles.text}>
        <p>{words}</p>
        {notice.detail !== undefined && (
          <details>
            <summary>{say('message.details')}</summary>
            <code>{notice.detail}</code>
          </details>
        )}
      </div>
      <Remedies text={notice.text} />
      <IconButton
        label={say('message.dismiss')}
        onClick={() => {
          documents.dismiss(id)
        }}
      >
        <X size={16} aria-hidden="true" />
      </IconButton>
    </div>
  )
}

function Remedies({ text }: { readonly text: string }) {
  const say = useSay()
  const { host, documents } = useApp()
  return remediesFor(text).map(({ label, run }) => (
    <Button key={label} size="small" onClick={() => void run(host, documents)}>
      {say(label)}
    </Button>
  ))
}

function Refusal() {
  const say = useSay()
  const { editor } = useDesk()
  const refusal = useEditor((state) => state.refusal)
  useEffect(() => (refusal ? after(GOOD_NEWS, editor.dismissRefusal) : undefined), [refusal, editor])
  if (!refusal) return null
  return (
    <div className={styles.message} data-tone="note" role="status">
      <p className={styles.text}>{say(`refusal.${refusal.reason}`)}</p>
    </div>
  )
}
