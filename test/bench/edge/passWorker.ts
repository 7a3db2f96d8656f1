/** Asks the site's server, and streams what it answers. */
// biome-ignore lint/style/noDefaultExport: the platform asks for it
export default {
  fetch: async (request: Request): Promise<Response> => {
    const { body, headers } = await fetch(request);
    return new Response(body, { headers });
  },
};
