// The renderer, for both hosts. Everything is a file of its own: the content security policy allows no inline script, style or font.
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const place = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const pages = ['renderer/index.html', 'renderer/projector.html']

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
    rolldownOptions: {
      input: pages.map(place),
      // zod and what forbids it to probe for `new Function` in one chunk: it runs before any chunk that makes a schema.
      output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|withoutEvaluation/ }] } },
    },
  },
})
