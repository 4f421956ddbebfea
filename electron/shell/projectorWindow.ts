// The window that the room looks at: on the other display when there is one, and back on the laptop when that display is unplugged.
import { BrowserWindow, screen } from 'electron'
import { APP_ORIGIN } from './appProtocol'
import { safePreferences } from './security'

export interface ProjectorWindow {
  /** Opens it, or closes it; answers whether it is open now. */
  readonly toggle: () => boolean
  readonly close: () => void
}

interface ProjectorMeans {
  readonly preload: string
  /** The facilitator's own window: the projector goes where that one is not. */
  readonly besides: () => Electron.BrowserWindow | undefined
  /** The window is gone; its id among the contents. */
  readonly onClosed: (contentsId: number) => void
}

/** On the laptop it is a window like any other. */
const ON_LAPTOP = { width: 1280, height: 720 }
const PAGE = `${APP_ORIGIN}/projector.html`

export function projectorWindow(means: ProjectorMeans): ProjectorWindow {
  let window: Electron.BrowserWindow | undefined
  let display: Electron.Display | undefined

  screen.on('display-removed', (_event, removed) => {
    if (!window || removed.id !== display?.id) return
    display = undefined
    comeBack(window)
  })
  screen.on('display-added', (_event, added) => {
    if (!window || display) return
    display = added
    goTo(window, added)
  })

  function open(): void {
    display = otherDisplay(means.besides())
    const opened = new BrowserWindow({
      ...ON_LAPTOP,
      ...display?.bounds,
      fullscreen: display !== undefined,
      show: false,
      autoHideMenuBar: true,
      title: 'Workback',
      webPreferences: { ...safePreferences, preload: means.preload, backgroundThrottling: false },
    })
    window = opened
    const { id } = opened.webContents
    opened.once('ready-to-show', () => opened.showInactive())
    opened.once('closed', () => {
      window = undefined
      means.onClosed(id)
    })
    void opened.loadURL(PAGE)
  }
  return {
    toggle() {
      if (window) window.close()
      else open()
      return window !== undefined
    },
    close: () => window?.close(),
  }
}

/** True for the facilitators' windows: menus and files are theirs. */
export const isFacilitators = (window: Electron.BrowserWindow): boolean => window.webContents.getURL() !== PAGE

/** A display on which the facilitator is not; undefined when the laptop's is the only one. */
function otherDisplay(besides: Electron.BrowserWindow | undefined): Electron.Display | undefined {
  const own = besides ? screen.getDisplayMatching(besides.getBounds()) : screen.getPrimaryDisplay()
  return screen.getAllDisplays().find(({ id }) => id !== own.id)
}

function goTo(window: Electron.BrowserWindow, { bounds }: Electron.Display): void {
  window.setBounds(bounds)
  window.setFullScreen(true)
}

/** Into the middle of the laptop's display, without taking the keyboard from the facilitator. */
function comeBack(window: Electron.BrowserWindow): void {
  const { x, y, width, height } = screen.getPrimaryDisplay().workArea
  const size = { width: Math.min(ON_LAPTOP.width, width), height: Math.min(ON_LAPTOP.height, height) }
  window.setFullScreen(false)
  window.setBounds({
    ...size,
    x: Math.round(x + (width - size.width) / 2),
    y: Math.round(y + (height - size.height) / 2),
  })
  window.showInactive()
}
