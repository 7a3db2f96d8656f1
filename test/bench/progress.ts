/**
 * Shows how far a run of `steps` steps is: one line that changes where there is a terminal, elsewhere a line for each
 * tenth. Returns what is called after each step.
 */
export const progress = (steps: number): ((text: string) => void) => {
  const start = performance.now();
  let done = 0;
  return (text) => {
    done++;
    const line = `${Math.floor((done / steps) * 100)} %, ${Math.round((performance.now() - start) / 1000)} s, ${text}`;
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${done < steps ? line : ''}`);
    else if (Math.floor((done * 10) / steps) > Math.floor(((done - 1) * 10) / steps)) console.log(line);
  };
};
