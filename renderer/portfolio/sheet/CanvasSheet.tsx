// The data product canvas on one sheet: data runs from left to right as on the map, who keeps it below, what kind of thing it is at the foot (CANVAS, 3.06–3.11).
import { InputsBlock, ReadersBlock } from './FlowBlocks'
import { OwnerBlock, PromisesBlock, ProtectionBlock } from './KeepingBlocks'
import { ClassificationBlock, LineageBlock, ValueBlock } from './KindBlocks'
import { DataBlock, DesignBlock } from './MakingBlocks'
import { PortsBlock } from './PortsBlock'
import { ReadinessBlock } from './ReadinessBlock'
import styles from './Sheet.module.css'

export function CanvasSheet() {
  return (
    <div className={styles.canvas}>
      <InputsBlock />
      <DesignBlock />
      <PortsBlock />
      <ReadersBlock />
      <OwnerBlock />
      <DataBlock />
      <PromisesBlock />
      <ProtectionBlock />
      <ClassificationBlock />
      <LineageBlock />
      <ValueBlock />
      <ReadinessBlock />
    </div>
  )
}
