// How the camera moves by itself: it glides, so that one sees where it goes; who asked the system or the app for less motion is there at once.

/** For React Flow's camera: `duration` in ms. */
export const glide = (): { readonly duration?: number } =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches || document.documentElement.dataset['motion'] === 'less'
    ? {}
    : { duration: 140 }
