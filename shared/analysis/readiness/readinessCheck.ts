// One line of the readiness checklist (DOMAIN.md section I) for one product: what the map says, and what people say of it.
import type { DataProduct } from '../../model/entities/dataProduct'
import type { Missing } from './readinessItem'
import type { Surroundings } from './surroundings'

/** How an item finds out: nothing missing means ready. `asked`: only people can say, and what is missing is their answer. */
export interface ReadinessCheck {
  readonly id: string
  /** DOMAIN.md id. */
  readonly ref: string
  readonly asked: boolean
  readonly find: (product: DataProduct, surroundings: Surroundings) => readonly Missing[]
}
