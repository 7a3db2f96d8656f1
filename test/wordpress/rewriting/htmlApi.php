<?php
/**
 * Brings in WordPress's HTML API without WordPress, and the rewriting of the plugin. `$html_api` is the folder.
 */

declare( strict_types=1 );

define( 'ABSPATH', __DIR__ );
error_reporting( E_ALL );
set_error_handler(
	static function ( int $severity, string $message, string $file, int $line ): bool {
		throw new ErrorException( $message, 0, $severity, $file, $line );
	}
);

/**
 * Says that WordPress was used wrongly, which no test may do.
 */
function _doing_it_wrong( string $function_name, string $message ): void {
	throw new LogicException( "$function_name: $message" );
}

/**
 * What WordPress has in its own language.
 */
function __( string $text ): string {
	return $text;
}

$parts = array( '../class-wp-token-map', 'html5-named-character-references', 'class-wp-html-decoder', 'class-wp-html-doctype-info', 'class-wp-html-attribute-token', 'class-wp-html-span', 'class-wp-html-text-replacement', 'class-wp-html-tag-processor' );
foreach ( $parts as $part ) {
	// 6.5 has fewer of them.
	if ( is_file( "$html_api/$part.php" ) ) {
		require_once "$html_api/$part.php";
	}
}
spl_autoload_register(
	static function ( string $name ): void {
		$file = strtolower( str_replace( array( 'Einlass\\Rewriting\\', '_' ), array( '', '-' ), $name ) );
		require __DIR__ . "/../../../src/wordpress/plugin/includes/rewriting/class-$file.php";
	}
);
