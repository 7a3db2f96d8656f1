<?php
/**
 * The row of options.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

use Einlass\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * The row of options as it lies in the database, with the default of every key that is missing there.
 */
final class Row {

	/** Name of the option, of its group, and of the settings page. */
	public const NAME = 'einlass';

	/** Who may see and change the settings. */
	public const CAPABILITY = 'manage_options';

	/**
	 * What is in force now.
	 *
	 * @return array<string, mixed>
	 */
	public static function stored(): array {
		$row = get_option( self::NAME );
		return array_merge( Settings::defaults(), is_array( $row ) ? $row : array() );
	}

	/**
	 * The language of the widget's texts: the one that was chosen, else the one that fits the site's.
	 *
	 * @param array<string, mixed> $row Options.
	 * @return string One of the widget's.
	 */
	public static function language( array $row ): string {
		if ( in_array( $row['lang'], Settings::LANGUAGES, true ) ) {
			return $row['lang'];
		}
		return Settings::language_of( get_locale() );
	}
}
