<?php
/**
 * What was typed into the settings form and was wrong.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps mistaken input over the redirect after saving, for the person who typed it, for a quarter of an hour.
 */
final class Typed {

	/** The transient's name, before the number of the user. */
	public const TRANSIENT = 'einlass_typed_';

	/**
	 * What was wrong at the last saving.
	 *
	 * @return array<string, mixed> By the key of the option; empty when nothing was.
	 */
	public static function read(): array {
		$typed = get_transient( self::TRANSIENT . get_current_user_id() );
		return is_array( $typed ) ? $typed : array();
	}

	/**
	 * Keeps it, or forgets what was kept before.
	 *
	 * @param array<string, mixed> $typed By the key of the option; empty when all was right.
	 */
	public static function keep( array $typed ): void {
		$name = self::TRANSIENT . get_current_user_id();
		if ( array() !== $typed ) {
			set_transient( $name, $typed, 15 * MINUTE_IN_SECONDS );
		} elseif ( false !== get_transient( $name ) ) {
			delete_transient( $name );
		}
	}
}
