/** What is read off one record alone is read once: a record that has changed is another record. */
export function perRecord<R extends object, T>(read: (record: R) => T): (record: R) => T {
  const known = new WeakMap<R, { readonly value: T }>()
  return (record) => {
    const found = known.get(record)
    if (found) return found.value
    const value = read(record)
    known.set(record, { value })
    return value
  }
}
