// `node build/icons/makeIcons.mjs` after a change of icon.svg: the sizes that Linux wants, and the packed forms of Windows and Macs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { chromiumFlags, findOrInstallChromium } from '../chromium.mjs'

const place = (name) => fileURLToPath(new URL(name, import.meta.url))
const SIZES = [16, 32, 48, 64, 128, 256, 512, 1024]
/** Apple's names of the sizes that hold a PNG. */
const APPLE = { 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' }

const pictures = await draw(readFileSync(place('icon.svg'), 'utf8'))
mkdirSync(place('png'), { recursive: true })
for (const [size, png] of pictures) if (size <= 512) writeFileSync(place(`png/${size}x${size}.png`), png)
writeFileSync(place('icon.ico'), windowsIcon([...pictures].filter(([size]) => size <= 256)))
writeFileSync(place('icon.icns'), appleIcon([...pictures].filter(([size]) => APPLE[size])))

async function draw(svg) {
  const browser = await chromium.launch({ executablePath: findOrInstallChromium(), args: chromiumFlags() })
  const page = await browser.newPage()
  const drawn = new Map()
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
    drawn.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return drawn
}

/** A header of 6 bytes, 16 for each picture, then the pictures as PNG. */
function windowsIcon(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  pictures.forEach(([size, png], index) => {
    const at = 6 + 16 * index
    head.writeUInt8(size % 256, at) // 256 is written as 0
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([head, ...pictures.map(([, png]) => png)])
}

/** 'icns' and the whole length, then for each picture its name, its length with these 8 bytes, and its PNG. */
function appleIcon(pictures) {
  const chunk = (name, content) => {
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32BE(content.length + 8, 4)
    return Buffer.concat([head, content])
  }
  return chunk('icns', Buffer.concat(pictures.map(([size, png]) => chunk(APPLE[size], png))))
}
