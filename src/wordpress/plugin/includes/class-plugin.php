<?php
/**
 * What the plugin consists of.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

/** Puts the parts in their places. */
final class Plugin {

	/** Path of einlass.php, by which WordPress knows the plugin. */
	public static function start( string $file ): void {
	}
}
