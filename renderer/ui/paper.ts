// What is drawn to be read and not to be typed into: on paper, or on the wall.
import { createContext, use } from 'react'

export const Paper = createContext(false)
export const usePaper = (): boolean => use(Paper)
