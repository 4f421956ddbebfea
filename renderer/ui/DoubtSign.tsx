import { CircleX, TriangleAlert } from 'lucide-react'

/** A cross for what fails, a triangle for what is doubted: told apart without colour. */
export function DoubtSign({ fails, size }: { readonly fails: boolean; readonly size: number }) {
  const Sign = fails ? CircleX : TriangleAlert
  return <Sign size={size} aria-hidden="true" />
}
