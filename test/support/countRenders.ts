// Counts which components React has drawn again, as its own developer tools do: by walking what each commit has touched.
interface Fiber {
  readonly type: unknown
  readonly flags: number
  readonly alternate: Fiber | null
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly memoizedProps: { readonly data?: { readonly name?: string }; readonly id?: string } | null
}
interface Hook {
  readonly supportsFiber: true
  inject: () => number
  onCommitFiberRoot: (renderer: number, root: { readonly current: Fiber }) => void
  onCommitFiberUnmount: () => void
}
/** React's own mark on what was drawn in a commit. */
const PERFORMED_WORK = 1

type Drawn = (component: string, name: string) => void
let tell: Drawn | undefined

/** In place as soon as this file is imported: React DOM looks for it once, when it is loaded (componentSetup.ts). */
const hook: Hook = {
  supportsFiber: true,
  inject: () => 1,
  onCommitFiberRoot: (_, { current }) => {
    if (tell) walk(current, tell)
  },
  onCommitFiberUnmount: () => undefined,
}
Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook })

/** The records whose `component` was drawn while `act` ran, once per drawing, by name. */
export async function drawnDuring(component: string, act: () => void | Promise<void>): Promise<readonly string[]> {
  const drawn: string[] = []
  tell = (type, name) => {
    if (type === component) drawn.push(name)
  }
  await act()
  tell = undefined
  return drawn
}

/** Goes only where this commit has been: what it did not visit still is the very same child. */
function walk(fiber: Fiber, drawn: Drawn): void {
  const before = fiber.alternate
  if ((fiber.flags & PERFORMED_WORK) !== 0) drawn(nameOf(fiber.type), fiber.memoizedProps?.data?.name ?? '')
  if (before !== null && before.child === fiber.child) return
  for (let child = fiber.child; child; child = child.sibling) walk(child, drawn)
}

function nameOf(type: unknown): string {
  if (typeof type === 'function') return type.name
  const inner = (type as { readonly type?: unknown } | null)?.type
  return typeof inner === 'function' ? inner.name : ''
}
