/** What LinkedIn's terms say, what this does and does not do there, and the permission to see its pages. */
import { button } from "../ui/button.js";
import { element } from "../ui/element.js";
import { sayOnPage } from "../ui/texts-pages.js";
import { section } from "./section.js";

const PAGES = { origins: ["https://www.linkedin.com/*"] };

/** @param {object} browser Its permissions and commands. */
export function linkedInSection({ permissions, commands }) {
  const part = section(sayOnPage("linkedin.heading"), ({ isAllowed, shortcut }) => [
    ...["linkedin.terms", "linkedin.does", "linkedin.your_choice"].map((key) => element("p", {}, sayOnPage(key))),
    element("p", {}, shortcut ? sayOnPage("linkedin.how", { shortcut }) : sayOnPage("linkedin.how_no_key")),
    element("p", { class: "aside", role: "status" }, sayOnPage(isAllowed ? "linkedin.access_given" : "linkedin.access_none")),
    element("div", { class: "row" }, isAllowed
      ? button({ text: sayOnPage("linkedin.take_back"), onPress: () => change("remove") })
      : button({ text: sayOnPage("linkedin.allow"), onPress: () => change("request") })),
  ]);

  /** Straight from the press, or the browser does not ask. */
  async function change(how) {
    await permissions[how](PAGES);
    await look();
  }

  async function look() {
    const [isAllowed, all] = await Promise.all([permissions.contains(PAGES), commands.getAll()]);
    part.update({ isAllowed, shortcut: all.find(({ name }) => name === "suggest-note")?.shortcut || null });
  }

  permissions.onAdded?.addListener(look);
  permissions.onRemoved?.addListener(look);
  return { node: part.node, look };
}
