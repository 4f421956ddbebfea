export interface Row {
  readonly places: readonly number[]
  readonly values: readonly number[]
}
export function learned(
  rows: readonly Row[],
  targets: readonly boolean[],
  size: number,
  trusts: readonly number[],
): { readonly weights: Float64Array; readonly floor: number }
