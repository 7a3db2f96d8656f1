/**
 * What the server has written for a script into an attribute. It comes from the same version of the plugin, so its shape
 * is not looked at again; a text that is no JSON throws.
 */
export const readData = <Data>(text: string | undefined): Data => JSON.parse(text ?? '');
