/** The hills and the river of `site/brand/landscape.svg`, quieter, 1600 wide: behind a card there are words. */
export const LANDSCAPE = `
<circle cx="1484" cy="112" r="58" fill="#e8a33d" opacity=".9"/>
<path d="M0 190c130-34 230-62 380-38 130 21 196-30 330-16 140 15 206 64 370 40 170-25 320-60 520-10v134H0z" fill="#2b7a78" opacity=".45"/>
<path d="M0 226c190-40 330 12 520-8 210-22 330-44 560-8 190 30 340 8 520-14v104H0z" fill="#2b7a78" opacity=".8"/>
<path d="M0 262c240-26 430-6 700-16 330-12 560 6 900-6v60H0z" fill="#0a3a47"/>`
