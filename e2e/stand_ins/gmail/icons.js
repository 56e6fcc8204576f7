/** Small line drawings of our own, made as nodes because the page's policy refuses markup as text. */

const PATHS = {
  reply: ["M9 6 4 11l5 5", "M4 11h9a7 7 0 0 1 7 7"],
  replyAll: ["M11 6 6 11l5 5", "M6 6 1 11l5 5", "M6 11h8a7 7 0 0 1 7 7"],
  forward: ["m15 6 5 5-5 5", "M20 11h-9a7 7 0 0 0-7 7"],
  more: ["M12 5v.5", "M12 12v.5", "M12 19v.5"],
  smile: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18", "M8 14c2 3 6 3 8 0", "M9 9v1", "M15 9v1"],
  star: ["m12 4 2.5 5.2 5.5.8-4 4 1 5.7-5-2.7-5 2.7 1-5.7-4-4 5.5-.8z"],
  inbox: ["M4 5h16v14H4z", "M4 14h5l1.5 2h3L15 14h5"],
  sent: ["m4 12 16-8-5 16-4-6z", "m11 14 9-10"],
  draft: ["M6 3h9l4 4v14H6z", "M9 12h6", "M9 16h4"],
  search: ["M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14", "m16 16 4 4"],
  discard: ["M5 7h14", "M9 7V4h6v3", "m7 7 1 13h8l1-13"],
  attach: ["m8 12 6-6a3 3 0 0 1 5 4l-8 8a5 5 0 0 1-7-7l7-7"],
  link: ["M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1", "M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1"],
  close: ["m6 6 12 12", "m18 6-12 12"],
  minimise: ["M5 18h14"],
  expand: ["M14 4h6v6", "m20 4-7 7", "M10 20H4v-6", "m4 20 7-7"],
  down: ["m7 10 5 5 5-5"],
  envelope: ["M3 6h18v13H3z", "m3 7 9 7 9-7"],
  pen: ["m4 20 1-5L16 4l4 4L9 19z"],
};

export function icon(name, className = "") {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", `s-icon ${className}`.trim());
  for (const drawing of PATHS[name]) {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", drawing);
    svg.append(path);
  }
  return svg;
}
