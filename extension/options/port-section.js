/** The field for another port than the usual one. */
import { button } from "../ui/button.js";
import { element, setText } from "../ui/element.js";
import { sayOnPage } from "../ui/texts-pages.js";

/** @param {(port: number) => Promise<boolean>} onPort saves it; whether that went well */
export function portSection(onPort) {
  const input = element("input", { id: "port", type: "text", inputmode: "numeric", autocomplete: "off", "aria-describedby": "port-why port-said" });
  const said = element("p", { id: "port-said", role: "status", class: "aside" });
  let isTouched = false;
  input.addEventListener("input", () => {
    isTouched = true;
  });

  async function use() {
    const port = Number(input.value);
    if (!/^\d+$/.test(input.value.trim()) || port < 1 || port > 65535) return setText(said, sayOnPage("port.wrong"));
    if (!(await onPort(port))) return setText(said, sayOnPage("port.not_saved"));
    isTouched = false;
    return setText(said, sayOnPage("port.saved", { port }));
  }
  input.addEventListener("keydown", (event) => event.key === "Enter" && event.isTrusted && use());

  return {
    node: element("section", {},
      element("h2", {}, sayOnPage("port.heading")),
      element("div", { class: "body" },
        element("p", { id: "port-why", class: "aside" }, sayOnPage("port.why")),
        element("div", { class: "row port" },
          element("label", { for: "port" }, sayOnPage("port.label")),
          input,
          button({ text: sayOnPage("port.use"), onPress: use })),
        said)),
    /** Leaves alone what the person is typing. */
    update(port) {
      if (port && !isTouched && document.activeElement !== input) input.value = port;
    },
  };
}
