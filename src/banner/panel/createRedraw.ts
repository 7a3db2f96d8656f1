/** Milliseconds in which all changes are drawn as one: to look at a whole page takes a while. */
const PAUSE = 100;

/** Makes the function that has something drawn soon, however often it is called until then. */
export const createRedraw = (draw: () => void): (() => void) => {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      draw();
    }, PAUSE);
  };
};
