/** Open menus close when one presses Escape, clicks elsewhere, or moves the focus on; without JavaScript they stay open. */
const menus = document.querySelectorAll<HTMLDetailsElement>('.site-nav-toggle, .menu-group')

const closeUnless = (keep: (menu: HTMLDetailsElement) => boolean): void => {
  for (const menu of menus) if (menu.open && !keep(menu)) menu.open = false
}

document.addEventListener('click', (event) => {
  closeUnless((menu) => event.target instanceof Node && menu.contains(event.target))
})
document.addEventListener('focusin', (event) => {
  closeUnless((menu) => event.target instanceof Node && menu.contains(event.target))
})
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  const open = [...menus].filter((menu) => menu.open).at(-1)
  if (!open) return
  open.open = false
  open.querySelector('summary')?.focus()
})
