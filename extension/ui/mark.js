/** The small drawings on our buttons. */

import { drawing } from "./element.js";

const strokes = { fill: "none", stroke: "currentColor", "stroke-width": 1.5, "stroke-linecap": "round", "stroke-linejoin": "round" };

const picture = (...paths) =>
  drawing("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true", focusable: "false", ...strokes },
    ...paths.map((d) => drawing("path", { d })));

/** A letter with a comma after it, as on the extension's own icon. */
export const mark = () => picture("M14.25 8V4.25a1 1 0 0 0-1-1H2.75a1 1 0 0 0-1 1v7.5a1 1 0 0 0 1 1H9", "M2.25 4.5L8 8.75l5.75-4.25", "M12.75 11.25h1.5v.75c0 1-.5 1.6-1.5 2.25");

export const cross = () => picture("M4 4l8 8", "M12 4l-8 8");

export const toTheSide = () => picture("M2 3h12v10H2z", "M9.5 3v10", "M6.5 8H4m1.2-1.5L3.7 8l1.5 1.5");
