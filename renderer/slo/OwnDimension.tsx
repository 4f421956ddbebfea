import { useState, type KeyboardEvent } from 'react'
import type { DataProduct } from '../../shared/model/entities/dataProduct'
import { useDesk, useSay } from '../store/useEditor'
import { Button } from '../ui/Button'
import { TextField } from '../ui/TextField'
import { keepOwnDimension } from './keepAnswer'
import styles from './SloInterview.module.css'

/** Something the twenty questions did not ask: a dimension of their own, kept in their words. */
export function OwnDimension({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const desk = useDesk()
  const [dimension, setDimension] = useState('')
  const [statement, setStatement] = useState('')
  const isSaid = dimension.trim() !== '' && statement.trim() !== ''
  const newGesture = () => desk.newId('gesture')
  const keep = () => {
    if (!isSaid) return
    keepOwnDimension(desk, product, { dimension: dimension.trim(), statement: statement.trim() })
    setDimension('')
    setStatement('')
  }
  const keepOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    keep()
  }
  return (
    <div className={styles.own} {...{ role: 'group', onKeyDown: keepOnEnter }} aria-label={say('sloPanel.own')}>
      <p className={styles.followUp}>{say('sloPanel.own')}</p>
      <TextField
        label={say('sloPanel.dimension')}
        value={dimension}
        most={200}
        newGesture={newGesture}
        onType={setDimension}
      />
      <TextField label={say('sloPanel.own.promise')} value={statement} newGesture={newGesture} onType={setStatement} />
      <Button size="small" disabled={!isSaid} onClick={keep}>
        {say('sloPanel.own.keep')}
      </Button>
    </div>
  )
}
