/** Widths in pixels in which every picture is kept, each as AVIF and as WebP. */
export const PICTURE_WIDTHS = [240, 480, 960, 1600] as const
