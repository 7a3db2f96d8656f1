/** Converts apart from the page, which stays usable meanwhile. Names the globals. */

import type { Request } from './Conversion';
import { convert } from './convert';

addEventListener('message', ({ data }: MessageEvent<Request>) => postMessage(convert(data)));
