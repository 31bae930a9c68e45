/** Widths in pixels in which every picture is kept, each as AVIF and as WebP. The smallest stand beside words on a phone. */
export const PICTURE_WIDTHS = [160, 320, 640, 960, 1600] as const
