// Fields inside can be read and copied from, and take nothing.
import { createContext, use } from 'react'

export const ReadOnly = createContext(false)
export const useReadOnly = (): boolean => use(ReadOnly)
