import type { ComponentProps } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  readonly tone?: 'primary' | 'plain' | 'quiet'
  readonly size?: 'normal' | 'small'
}

export function Button({ tone = 'plain', size = 'normal', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={[styles.button, className].join(' ')}
      data-tone={tone}
      data-size={size}
      {...rest}
    />
  )
}

/** An icon alone; its name is said to those who cannot see it, and shown on hover. */
export function IconButton({ label, className, ...rest }: ButtonProps & { readonly label: string }) {
  return (
    <button type="button" className={[styles.icon, className].join(' ')} aria-label={label} title={label} {...rest} />
  )
}
