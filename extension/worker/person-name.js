/** The parts of a person's name that may greet, where they are plain to see; the companion reads names in more forms. */

const NOT_A_PERSON = /\b(team|talent|recruit\w*|careers?|jobs?|hiring|hr|staffing|no-?reply|support|admin|info|via|from)\b|[,;()@]/i;
const TITLE = /^(ms|mrs?|miss|mx|dr|prof|professor)\b/i;

/** Titles that greet in another language than the kept texts: "Herr Müller" has no first name "Herr". */
const TITLE_ELSEWHERE = /^(herrn?|frau|mme|mlle|madame|monsieur|sra?|srta|señora?|signora?|sig|dott|mevrouw|meneer|dhr|mevr|sayın|sir|ing|dipl|mag)(?![\p{L}\p{N}'’-])/iu;

/** Only of a plain "Ana Ruiz"; a greeting without one is whole. */
export function firstName(name) {
  if (isUnclear(name) || TITLE.test(name.trim())) return null;
  const words = /^(\p{Lu}[\p{L}'’-]+)(?: \p{L}[\p{L}'’.-]*){1,3}$/u.exec(name.trim());
  return words && /^\p{Script=Latin}/u.test(words[1]) ? words[1] : null;
}

/** What greets whoever writes by title and surname: both where the title is known, else the full name; a lone name never. */
export function formalName(name) {
  if (isUnclear(name)) return null;
  const words = name.trim().split(/\s+/);
  const isTitle = words.map((word) => TITLE.test(word));
  const titles = words.slice(0, isTitle.includes(false) ? isTitle.indexOf(false) : words.length);
  const names = words.slice(titles.length);
  if (titles.length === 0) return names.length > 1 ? names.join(" ") : null;
  const surname = surnameOf(names);
  return surname && [...titles, ...surname].join(" ");
}

const isUnclear = (name) => !name || NOT_A_PERSON.test(name) || TITLE_ELSEWHERE.test(name.trim());

/** "van Dyk" as it stands; of two names the second; of more only where a small word begins it. */
function surnameOf(names) {
  const isSmall = (word) => /^\p{Ll}/u.test(word ?? "");
  if (names.length === 1 || isSmall(names[0])) return names;
  return names.length === 2 || isSmall(names[1]) ? names.slice(1) : null;
}
