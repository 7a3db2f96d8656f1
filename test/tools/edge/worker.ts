import { einlass } from '../../../src/tools/edge/einlass';

/** A Worker in front of a site: it asks the site's server, and holds what that answers. */
// biome-ignore lint/style/noDefaultExport: the platform asks for it
export default { fetch: einlass((request) => fetch(request)) };
