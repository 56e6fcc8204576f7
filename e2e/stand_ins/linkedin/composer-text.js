/** The text of a composer as it would be sent: a line for each paragraph and each line break. */

const BLOCKS = new Set(["p", "div", "li"]);

export function textOf(editable) {
  const lines = [];
  let line = null;
  const write = (text) => {
    line = (line ?? "") + text;
  };
  const end = () => {
    if (line !== null) lines.push(line);
    line = null;
  };
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.data) write(node.data.replace(/\u00a0/g, " "));
    } else if (node.localName === "br") {
      write("");
      end();
    } else if (BLOCKS.has(node.localName)) {
      end();
      node.childNodes.forEach(read);
      end();
    } else {
      node.childNodes.forEach(read);
    }
  };
  editable.childNodes.forEach(read);
  end();
  return lines.join("\n");
}
