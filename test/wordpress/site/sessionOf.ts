import { HOME } from '../../web/sites';
import type { WordPress } from './startWordPress';

/** A cookie as browsers keep it. */
export type SessionCookie = {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  readonly secure: true;
  readonly httpOnly: true;
};

/** The cookies that the administrator gets by logging in. They are good for a day, and for every later state of the site. */
export const sessionOf = async (wordpress: WordPress): Promise<readonly SessionCookie[]> => {
  const cookies: unknown = JSON.parse(
    await wordpress.run(`
      $end   = time() + DAY_IN_SECONDS;
      $token = WP_Session_Tokens::get_instance( 1 )->create( $end );
      echo json_encode( array(
        array( SECURE_AUTH_COOKIE, wp_generate_auth_cookie( 1, $end, 'secure_auth', $token ), ADMIN_COOKIE_PATH ),
        array( SECURE_AUTH_COOKIE, wp_generate_auth_cookie( 1, $end, 'secure_auth', $token ), PLUGINS_COOKIE_PATH ),
        array( LOGGED_IN_COOKIE, wp_generate_auth_cookie( 1, $end, 'logged_in', $token ), COOKIEPATH ),
      ) );`),
  );
  if (!Array.isArray(cookies)) throw new Error('WordPress gave no session.');
  return cookies.map(([name, value, path]) => ({
    name: String(name),
    value: encodeURIComponent(String(value)),
    domain: HOME,
    path: String(path),
    secure: true,
    httpOnly: true,
  }));
};
