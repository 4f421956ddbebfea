import type { Portfolio } from '../../../shared/model/portfolio'
import type { DataProductId } from '../../../shared/model/entities/ids'
import type { Say } from '../../../shared/text/say'
import { HueMark } from '../../ui/HueMark'
import type { Choice } from '../../ui/ChoiceDialog'

/** Every card of the map as something to choose: products first, then use cases, then source systems. */
export function cardChoices(portfolio: Portfolio, say: Say): readonly Choice[] {
  const { useCases, dataProducts, sourceSystems, owners, domains } = portfolio
  const ownerOf = (id: DataProductId) => {
    const owner = owners[id]
    return owner === undefined ? undefined : domains[owner]
  }
  return [
    ...Object.values(dataProducts).map((product) => ({
      id: product.id,
      label: product.name,
      note: ownerOf(product.id)?.name ?? say('kind.dataProduct'),
      words: `${product.job} ${Object.values(product.attributes)
        .map(({ name }) => name)
        .join(' ')}`,
      mark: <HueMark hue={ownerOf(product.id)?.hue ?? null} size={18} />,
    })),
    ...Object.values(useCases).map(({ id, name, role, need, outcome }) => ({
      id,
      label: name,
      note: say('kind.useCase'),
      words: `${role} ${need} ${outcome}`,
    })),
    ...Object.values(sourceSystems).map(({ id, name, description }) => ({
      id,
      label: name,
      note: say('kind.sourceSystem'),
      words: description,
    })),
  ]
}
