/** The addresses in a profile's controls. */

/** Opaque, and part of the keys of a profile's cards too. */
export const memberId = (member) => `ACoAA${member.number.toString(36).toUpperCase().padStart(10, "B")}`;

/** The slug stands in the link as it is, not percent-encoded. */
export const inviteAddress = (member) => `/preload/custom-invite/?vanityName=${member.slug}`;

/** Where Message leads, whether or not one is connected. */
export function messageAddress(member) {
  const query = new URLSearchParams({
    profileUrn: `urn:li:fsd_profile:${memberId(member)}`, recipient: memberId(member), screenContext: "NON_SELF_PROFILE_VIEW", interop: "msgOverlay",
  });
  return `/messaging/compose/?${query}`;
}
