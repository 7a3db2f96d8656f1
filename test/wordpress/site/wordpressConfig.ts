/**
 * The text of a wp-config.php: SQLite, the address behind a proxy that ends TLS, and every complaint in a log. Tools add
 * their own lines where WordPress's sample says that all is said.
 */
export const wordpressConfig = (folder: string, home: string): string => `<?php
define( 'LADEN_FOLDER', '${folder}' );
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'DB_DIR', '${folder}/database/' );
define( 'DB_FILE', 'wordpress.sqlite' );
define( 'SQLITE_JOURNAL_MODE', 'MEMORY' ); // Everything is in one file, which can be copied.
$table_prefix = 'wp_';
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $kind ) {
	define( $kind . '_KEY', 'for tests only: key of ' . $kind );
	define( $kind . '_SALT', 'for tests only: salt of ' . $kind );
}
define( 'WP_HOME', '${home}' );
define( 'WP_SITEURL', '${home}' );
if ( 'https' === ( $_SERVER['HTTP_X_FORWARDED_PROTO'] ?? '' ) ) {
	$_SERVER['HTTPS'] = 'on';
}
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_AUTO_UPDATE_CORE', false );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
define( 'FS_METHOD', 'direct' );

/* That's all, stop editing! Happy publishing. */

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;
