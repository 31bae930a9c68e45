/** Where scripts run there is a button that prints; everybody else has the browser's own. */
const printing = document.querySelector<HTMLElement>('[data-print-page]')
if (printing) printing.hidden = false
printing?.querySelector('button')?.addEventListener('click', () => print())
