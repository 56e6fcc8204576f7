/** What this page was opened with: switches, labels, account and mails. Nothing else reads the configuration. */

const configuration = JSON.parse(document.getElementById("configuration").textContent);

/** Every switch by name; e2e/stand_ins/switches.py says what each does. */
export const switches = configuration.switches;
/** Who is signed in: name, address, number. */
export const account = configuration.account;
export const threads = configuration.threads;
/** The moment the page takes for now, so that its pictures do not change. */
export const now = new Date(configuration.now);

/** The interface's word for a key, in the language of this variant. */
export function label(key) {
  const words = configuration.labels[key];
  if (words === undefined) throw new Error(`No label "${key}"`);
  return words;
}

/** A tooltip as right-to-left interfaces write it, with direction marks around it. */
export const tooltip = (key) => (switches.language === "ar" ? `\u202a${label(key)}\u202c` : label(key));

export const isOwn = (person) => person.address === account.address;

/** How the interface calls a person: the own account by a translated word. */
export const shownName = (person) => (isOwn(person) ? label("me") : person.name || person.address);

export const allMessages = () => threads.flatMap((thread) => thread.messages.map((message) => ({ thread, message })));
