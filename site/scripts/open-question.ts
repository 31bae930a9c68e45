// Whoever follows a link to a question wants its answer, and browsers leave what the address names folded.

function openNamed(): void {
  const named = document.getElementById(location.hash.slice(1))
  if (named instanceof HTMLDetailsElement) named.open = true
}

addEventListener('hashchange', openNamed)
openNamed()
