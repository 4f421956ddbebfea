// The renderer, for both hosts. Everything is a file of its own: the content security policy allows no inline script, style or font.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const place = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const pages = ['index.html', 'projector.html'].map((page) => place(`renderer/${page}`))

export default defineConfig({
  root: place('renderer'),
  cacheDir: place('out/.vite'),
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: place('out/renderer'),
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: pages.filter((page, first) => first === 0 || existsSync(page)) },
  },
})
