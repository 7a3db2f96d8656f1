<?php
/**
 * Shortcodes.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;

/**
 * What owners write into their pages: `[einlass_declaration]` where the privacy policy explains the services, and
 * `[einlass_settings]` where visitors can change their answer.
 */
final class Shortcodes {

	/** Joins WordPress. */
	public function register(): void {
		add_shortcode( 'einlass_declaration', array( self::class, 'declaration' ) );
		add_shortcode( 'einlass_settings', array( self::class, 'settings' ) );
	}

	/** The place that the widget fills with the section about the services of the site. */
	public static function declaration(): string {
		return '<div data-einlass-declaration><noscript>' . esc_html__( 'Which services this site uses, and what they process, is shown here when JavaScript is switched on. Without it none of them is loaded.', 'einlass' ) . '</noscript></div>';
	}

	/**
	 * A link that opens the settings.
	 *
	 * @param mixed $attributes Of the shortcode: `text` is the text of the link. @default "Privacy settings"
	 */
	public static function settings( $attributes ): string {
		$text = shortcode_atts( array( 'text' => __( 'Privacy settings', 'einlass' ) ), $attributes, 'einlass_settings' )['text'];
		return '<a href="#einlass" data-einlass-open>' . esc_html( (string) $text ) . '</a>';
	}
}
