// First import of every page: zod probes for `new Function` as soon as a schema is made, and the CSP forbids it (STACK.md 3.3).
import { z } from 'zod'

z.config({ jitless: true })
