<?php
/**
 * What went wrong, for the owner of the site.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

/**
 * Writes to the log that PHP keeps, or to debug.log where WordPress was told so. Visitors never see it.
 */
final class Log {

	/**
	 * Problems that were told on this request.
	 *
	 * @var array<string, true>
	 */
	private static array $said = array();

	/**
	 * Tells a problem, once per request.
	 *
	 * @param string      $problem What does not work, what stays shut for it, and what to do; a sentence in English.
	 * @param ?\Throwable $cause   What was thrown, if anything.
	 */
	public static function error( string $problem, ?\Throwable $cause = null ): void {
		if ( isset( self::$said[ $problem ] ) ) {
			return;
		}
		self::$said[ $problem ] = true;
		$where                  = null === $cause ? '' : sprintf( ' (%s: %s, %s:%d)', get_class( $cause ), $cause->getMessage(), $cause->getFile(), $cause->getLine() );
		// phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_error_log -- the only line that tells the owner.
		error_log( "Einlass: $problem$where" );
	}
}
