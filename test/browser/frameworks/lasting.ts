// What stands on the pages whose markup the server writes, and never changes.
import { EMOJI, FRAME, fixed, MISSING, OWN_MISSING, OWN_PICTURE } from './addresses';

/** Pictures of the own site and of others, of which two do not come, a frame and a background. */
export const lasting = `<img alt="Eigen" src="${OWN_PICTURE}">
<img alt="Ersatz" src="${OWN_MISSING}" onerror="failed(this)">
<img alt="Ersatz" src="${MISSING}" onerror="failed(this)">
<iframe title="Facebook" src="${FRAME}" width="340" height="130"></iframe>
<div style="width: 36px; height: 36px; background-image: url('${EMOJI}')"></div>`;

/** The end of the page. */
export const footer = `<footer><img alt="" class="fest" src="${fixed(1)}"><img alt="" class="fest" src="${fixed(2)}"></footer>`;
