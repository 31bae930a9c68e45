/** Leads whoever has sent a form to what came of it. */
document.querySelector<HTMLElement>('[data-focus]')?.focus()
