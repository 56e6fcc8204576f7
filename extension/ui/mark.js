/** The small drawings on our buttons. */

import { drawing } from "./element.js";

const strokes = { fill: "none", stroke: "currentColor", "stroke-width": 1.5, "stroke-linecap": "round", "stroke-linejoin": "round" };

const picture = (...paths) =>
  drawing("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true", focusable: "false", ...strokes },
    ...paths.map((d) => drawing("path", { d })));

/** Two lines of a letter, and the short word after them. */
export const mark = () => picture("M2.5 3h11a1 1 0 0 1 1 1v6.5a1 1 0 0 1-1 1H7L3.5 14v-2.5h-1a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z", "M4.8 6h6.4", "M4.8 8.6h3");

export const cross = () => picture("M4 4l8 8", "M12 4l-8 8");

export const toTheSide = () => picture("M2 3h12v10H2z", "M9.5 3v10", "M6.5 8H4m1.2-1.5L3.700 8l1.5 1.5");
