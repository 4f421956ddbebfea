// Whose page it is, what the product is hired to do, and the ways out: back, before, next, canvas, contract, print.
import { ArrowLeft, ChevronLeft, ChevronRight, Printer } from 'lucide-react'
import { productsByName } from '../../store/productSheet'
import { useDesk, useOwner, usePortfolio, useSay, useView } from '../../store/useEditor'
import { sheetPages, type SheetPage } from '../../store/views'
import { Button, IconButton } from '../../ui/Button'
import { HueMark } from '../../ui/HueMark'
import { QuietField } from '../../ui/QuietField'
import styles from './SheetHead.module.css'
import { useSheet, useSheetEdits } from './sheetContext'
import { Slot } from './Slot'

export function SheetBar() {
  const say = useSay()
  const { run } = useDesk()
  const from = useView(({ sheet }) => sheet.from)
  const { product } = useSheet()
  const all = usePortfolio(productsByName)
  const at = all.findIndex(({ id }) => id === product.id) + 1
  const doing = (action: string) => () => {
    run(action)
  }
  return (
    <nav className={styles.bar} aria-label={say('sheet.title')}>
      <Button size="small" tone="quiet" onClick={doing('view.productBack')}>
        <ArrowLeft size={15} aria-hidden="true" />
        {say('sheet.back', { view: say(`action.view.${from}`) })}
      </Button>
      <span className={styles.turn}>
        <IconButton label={say('sheet.previous')} onClick={doing('view.productPrevious')}>
          <ChevronLeft size={17} aria-hidden="true" />
        </IconButton>
        <span className={styles.place}>{say('sheet.place', { at, count: all.length })}</span>
        <IconButton label={say('sheet.next')} onClick={doing('view.productNext')}>
          <ChevronRight size={17} aria-hidden="true" />
        </IconButton>
      </span>
      <Tabs />
      <Button size="small" onClick={doing('file.print')}>
        <Printer size={15} aria-hidden="true" />
        {say('sheet.print')}
      </Button>
    </nav>
  )
}

function Tabs() {
  const say = useSay()
  const shown = useView(({ sheet }) => sheet.page)
  return (
    <div className={styles.tabs} role="tablist" aria-label={say('sheet.pages')}>
      {sheetPages.map((page) => (
        <Tab key={page} page={page} isShown={page === shown} />
      ))}
    </div>
  )
}

function Tab({ page, isShown }: { readonly page: SheetPage; readonly isShown: boolean }) {
  const say = useSay()
  const { view } = useDesk()
  const show = (chosen: SheetPage) => {
    view.setState(({ sheet }) => ({ sheet: { ...sheet, page: chosen } }))
  }
  return (
    <button
      type="button"
      role="tab"
      id={`sheet-${page}`}
      aria-selected={isShown}
      aria-controls="sheet-page"
      tabIndex={isShown ? 0 : -1}
      className={styles.tabButton}
      onClick={() => {
        show(page)
      }}
      onKeyDown={({ key }) => {
        if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
        const other = sheetPages[(sheetPages.indexOf(page) + 1) % sheetPages.length] ?? page
        show(other)
        document.getElementById(`sheet-${other}`)?.focus()
      }}
    >
      {say(`sheet.page.${page}`)}
    </button>
  )
}

/** Name and job description: the sentence every block answers to (2.22). */
export function SheetTitle() {
  const say = useSay()
  const { product } = useSheet()
  const owner = useOwner(product.id)
  const { describe, newGesture } = useSheetEdits()
  return (
    <header className={styles.head}>
      <HueMark hue={owner?.hue ?? null} size={46} />
      <div className={styles.called}>
        <h2 className={styles.productName}>
          <QuietField
            label={say('sheet.name')}
            value={product.name}
            required
            newGesture={newGesture}
            field="sheet-name"
            onType={(name, gesture) => {
              describe({ name }, gesture)
            }}
          />
        </h2>
        <div className={styles.job}>
          <Slot
            slot="job"
            label={say('sheet.job')}
            labelled={false}
            oneLine
            value={product.job}
            onType={(job, gesture) => {
              describe({ job }, gesture)
            }}
          />
        </div>
      </div>
    </header>
  )
}
