/** One member's profile in the rendering of this variant. */

import { switches } from "./page.js";
import { showEmberProfile } from "./profile-ember.js";
import { showSduiProfile } from "./profile-sdui.js";

/**
 * Put a profile into the page.
 * @param {(member: object) => void} goTo Changes to another profile without a load.
 * @returns {HTMLElement} What is hidden while another profile is shown.
 */
export function showProfile(member, goTo) {
  return switches.rendering === "ember" ? showEmberProfile(member, goTo) : showSduiProfile(member, goTo);
}

export const titleOf = (member) => (switches.title === "with_headline" ? `${member.name} - ${member.headline}` : member.name);
