// Starts a thread of our own. The page lets no text become the address of a script (require-trusted-types-for); one policy lets our own workers through.
interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string
}
interface PolicyFactory {
  readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy
}
let policy: ScriptPolicy | undefined
const ours = new Set<string>()

/** `built` is what `import address from './xWorker?worker&url'` says; `name` is shown in the browser's tools. */
export function startWorker(built: string, name: string): Worker {
  const address = new URL(built, document.baseURI).href
  ours.add(address)
  return new Worker(trusted(address), { type: 'module', name })
}

function trusted(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory }
  policy ??= trustedTypes?.createPolicy('workers', { createScriptURL: onlyOurs })
  return policy?.createScriptURL(address) ?? address
}

function onlyOurs(address: string): string {
  if (!ours.has(address)) throw new TypeError('Only workers of our own are started')
  return address
}
