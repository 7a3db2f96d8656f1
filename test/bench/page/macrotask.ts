const { port1, port2 } = new MessageChannel();

/** Resolves in a later task: all microtasks, and with them the callbacks of mutation observers, have run by then. */
export const macrotask = (): Promise<void> =>
  new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
