// The smallest script that puts a button by a message and a text into the compose box.
const TEXT = "Dear Ana,\n\nThank you for the four conversations about the Data Analyst role.\n\nMina Okafor";
let main = null;
let waiting = false;

function look() {
  waiting = false;
  const message = [...document.querySelectorAll("[data-legacy-message-id]")].find((one) => one.offsetParent && one.querySelector(".a3s"));
  if (!message || message.querySelector("[data-floor]")) return;
  const button = document.createElement("button");
  button.dataset.floor = "";
  button.textContent = "Floor";
  button.onclick = () => {
    document.querySelector("[g_editable=true]").focus();
    document.execCommand("insertText", false, TEXT);
  };
  message.querySelector(".ii").before(button);
}

function soon() {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(look);
}

function watch() {
  const found = document.querySelector("[role=main]");
  if (found && found !== main) {
    main = found;
    new MutationObserver(soon).observe(main, { childList: true, subtree: true });
  }
  soon();
}

addEventListener("hashchange", () => setTimeout(watch, 40));
addEventListener("load", watch);
watch();
