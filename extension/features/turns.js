/** Presses take turns: what is pressed while another press is under way waits for it, and is never lost without a word. */

/**
 * @param {object} options
 * @param {() => string} options.written What the person has written and chosen by now: the same button pressed again
 *   without a change is the same press.
 * @param {(asOf: string) => boolean} options.canGoOn Whether what came of a press leaves room for the next, or is to be
 *   read first; what was written when the next one was pressed may count as well.
 * @param {(isBusy: boolean) => void} options.onBusy Whether a press is under way.
 * @param {() => void} options.onWaiting A press waits for its turn.
 * @param {() => void} options.onLetGo What waited is not done.
 * @returns {(act: () => Promise<void>|void) => Promise<void>|void} Takes what a press does, at once or in its turn.
 */
export function takeTurns({ written, canGoOn, onBusy, onWaiting, onLetGo }) {
  const line = []; // the press under way, and behind it those that wait

  async function goThrough() {
    onBusy(true);
    try {
      do {
        await line[0].act();
        line.shift();
      } while (line.length > 0 && canGoOn(line[0].asOf));
    } finally {
      const isLetGo = line.length > 0;
      line.length = 0;
      if (isLetGo) onLetGo();
      onBusy(false);
    }
  }

  return (act) => {
    const press = { act, asOf: written() };
    const last = line.at(-1);
    if (last?.act === press.act && last.asOf === press.asOf) return undefined;
    line.push(press);
    return line.length > 1 ? onWaiting() : goThrough();
  };
}
