<?php
/**
 * Finds the file of a class by its name: Einlass\Rewriting\Html_Holder is rewriting/class-html-holder.php.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

spl_autoload_register(
	static function ( string $name ): void {
		if ( 0 !== strpos( $name, __NAMESPACE__ . '\\' ) ) {
			return;
		}
		$parts = explode( '\\', strtolower( str_replace( '_', '-', substr( $name, strlen( __NAMESPACE__ ) + 1 ) ) ) );
		$class = array_pop( $parts );
		$file  = __DIR__ . '/' . implode( '', array_map( static fn( string $part ): string => $part . '/', $parts ) ) . 'class-' . $class . '.php';
		if ( is_readable( $file ) ) {
			require $file;
		}
	}
);
