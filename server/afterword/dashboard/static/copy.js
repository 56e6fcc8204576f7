/** Copies what a button's data-copy names; the buttons are hidden where this does not run. */
for (const button of document.querySelectorAll("[data-copy]")) {
  const words = button.textContent;
  button.hidden = false;
  button.addEventListener("click", async (event) => {
    if (!event.isTrusted) return;
    const source = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(source.textContent);
      button.textContent = "Copied";
    } catch {
      // The browser did not allow it: what is to be copied is marked, ready for the keyboard.
      getSelection().selectAllChildren(source);
    }
    setTimeout(() => { button.textContent = words; }, 2000);
  });
}
