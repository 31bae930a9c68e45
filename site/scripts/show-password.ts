/** Lets people see what they type: long passwords are chosen more readily then. Hidden again when the form is sent. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-show-password]')) {
  const field = document.getElementById(button.dataset['showPassword'] ?? '')
  const word = button.querySelector<HTMLElement>('[data-word]')
  if (!(field instanceof HTMLInputElement) || word === null) continue
  const words = { text: word.dataset['word'] ?? '', password: word.textContent }
  const show = (type: 'text' | 'password') => {
    field.type = type
    word.textContent = words[type]
  }
  button.hidden = false
  button.addEventListener('click', () => show(field.type === 'password' ? 'text' : 'password'))
  // As plain text it would be kept among the things that were typed before.
  field.form?.addEventListener('submit', () => show('password'))
}
