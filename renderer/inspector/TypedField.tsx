// The building blocks of ui/, with this document's gestures.
import { useDesk } from '../store/useEditor'
import { NumberField, type NumberFieldProps } from '../ui/NumberField'
import { TextField, type TextFieldProps } from '../ui/TextField'

const useGesture = (): (() => string) => {
  const { newId } = useDesk()
  return () => newId('gesture')
}

export function TypedText(props: Omit<TextFieldProps, 'newGesture'>) {
  return <TextField {...props} newGesture={useGesture()} />
}

export function TypedNumber(props: Omit<NumberFieldProps, 'newGesture'>) {
  return <NumberField {...props} newGesture={useGesture()} />
}
