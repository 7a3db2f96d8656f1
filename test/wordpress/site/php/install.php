<?php
// php install.php FOLDER LOCALE THEME: installs WordPress as its own wizard does, and nothing else.
[ , $laden_folder, $laden_locale, $laden_theme ] = $argv; // Of their own: WordPress unsets $theme and others.

error_reporting( E_ALL & ~E_DEPRECATED & ~E_USER_DEPRECATED );
ini_set( 'display_errors', 'stderr' );
define( 'WP_INSTALLING', true );
$_SERVER += array(
	'HTTP_HOST'              => 'www.laden.example',
	'HTTP_X_FORWARDED_PROTO' => 'https',
	'REQUEST_URI'            => '/',
	'REQUEST_METHOD'         => 'GET',
	'SERVER_PROTOCOL'        => 'HTTP/1.1',
);

/** Pluggable: no mail is tried. */
function wp_new_blog_notification() {}

require $laden_folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

if ( 'en_US' !== $laden_locale ) {
	load_default_textdomain( $laden_locale );
	$GLOBALS['wp_locale'] = new WP_Locale();
}
wp_install( 'Laden', 'admin', 'admin@laden.example', true, '', 'password', 'en_US' === $laden_locale ? '' : $laden_locale );
wp_installing( false );
if ( ! is_blog_installed() ) {
	fwrite( STDERR, "WordPress did not install itself.\n" );
	exit( 1 );
}
if ( '' !== $laden_theme ) {
	switch_theme( $laden_theme );
}
$GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' );
flush_rewrite_rules( false );
