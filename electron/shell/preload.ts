// All that a page gets of Electron: sending a call and listening. Bundled into one CommonJS file, for the sandbox lets it require nothing else.
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'

// `exposeInMainWorld` freezes what it is given; the page can neither change it nor reach what is behind it (RELIABILITY.md T4).
contextBridge.exposeInMainWorld('hostBridge', {
  send: (call: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke('host.call', call, input),
  on(listener: (event: unknown) => void): () => void {
    const hear = (_event: IpcRendererEvent, news: unknown) => listener(news)
    ipcRenderer.on('host.event', hear)
    return () => void ipcRenderer.off('host.event', hear)
  },
})
