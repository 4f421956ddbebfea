interface LabelledCards {
  readonly set: string
  readonly text: string
  readonly items: readonly object[]
}
export function labelledCards(): readonly LabelledCards[]
export function fingerprintOf(files: readonly LabelledCards[]): string
