// What each tab shows. The map is there at once; every other view is a file of its own that is fetched when it is first asked for.
import {
  Coins,
  Milestone,
  FileText,
  Gauge,
  ListChecks,
  ChartColumn,
  Grid3x3,
  Map as MapMark,
  ListTree,
  Scale,
  Table2,
  type LucideIcon,
} from 'lucide-react'
import { lazy, type ComponentType } from 'react'
import { Canvas } from '../../canvas/Canvas'
import { MapNotes } from '../../overlay/MapNotes'
import type { View } from '../../store/views'

interface Pane {
  readonly mark: LucideIcon
  readonly Shown: ComponentType
}

const ProductTable = lazy(async () => ({ default: (await import('../../outline/table/ProductTable')).ProductTable }))
const Matrix = lazy(async () => ({ default: (await import('../../portfolio/matrix/Matrix')).Matrix }))
const Ownership = lazy(async () => ({ default: (await import('../../ownership/Ownership')).Ownership }))
const Overview = lazy(async () => ({ default: (await import('../../portfolio/overview/Overview')).Overview }))
const PlanView = lazy(async () => ({ default: (await import('../../portfolio/plan/PlanView')).PlanView }))
const Economics = lazy(async () => ({ default: (await import('../../portfolio/economics/Economics')).Economics }))
const Outline = lazy(async () => ({ default: (await import('../../outline/Outline')).Outline }))

const Readiness = lazy(async () => ({ default: (await import('../../readiness/Readiness')).Readiness }))
const ProductSheet = lazy(async () => ({ default: (await import('../../portfolio/sheet/ProductSheet')).ProductSheet }))
const SloSheet = lazy(async () => ({ default: (await import('../../slo/sheet/SloSheet')).SloSheet }))

export const panes: Readonly<Record<View, Pane>> = {
  map: { mark: MapMark, Shown: MapPane },
  outline: { mark: ListTree, Shown: Outline },
  table: { mark: Table2, Shown: ProductTable },
  ownership: { mark: Scale, Shown: Ownership },
  slos: { mark: Gauge, Shown: SloSheet },
  readiness: { mark: ListChecks, Shown: Readiness },
  product: { mark: FileText, Shown: ProductSheet },
  matrix: { mark: Grid3x3, Shown: Matrix },
  overview: { mark: ChartColumn, Shown: Overview },
  plan: { mark: Milestone, Shown: PlanView },
  economics: { mark: Coins, Shown: Economics },
}

function MapPane() {
  return (
    <>
      <Canvas />
      <MapNotes />
    </>
  )
}
