<?php
// What php -S asks first: files are sent as they are, everything else is WordPress's.
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ?: '/' );
$file = $_SERVER['DOCUMENT_ROOT'] . $path;

if ( is_dir( $file ) && is_file( rtrim( $file, '/' ) . '/index.php' ) && '/' !== substr( $path, -1 ) ) {
	header( "Location: $path/", true, 301 );
	return true;
}
// WordPress's own files never change here. Browsers may keep them, as of any host: php -S by itself does not say so.
$types = array(
	'css'   => 'text/css; charset=utf-8',
	'js'    => 'text/javascript; charset=utf-8',
	'svg'   => 'image/svg+xml',
	'png'   => 'image/png',
	'gif'   => 'image/gif',
	'woff2' => 'font/woff2',
);
$type  = $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? '';
if ( '' !== $type && preg_match( '~^/wp-(admin|includes)/~', $path ) && is_file( $file ) ) {
	header( "Content-Type: $type" );
	header( 'Content-Length: ' . filesize( $file ) );
	header( 'Cache-Control: max-age=86400' );
	readfile( $file );
	return true;
}
if ( is_file( $file ) || ( '/' !== $path && is_file( rtrim( $file, '/' ) . '/index.php' ) ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
chdir( $_SERVER['DOCUMENT_ROOT'] );
require $_SERVER['SCRIPT_FILENAME'];
