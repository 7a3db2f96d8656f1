<?php
/**
 * Mistakes in JSON.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Says in words what is wrong with a text that should be JSON. PHP says only that something is.
 */
final class Json_Mistake {

	/**
	 * Names the likely mistake and the line it is in.
	 *
	 * @param string $json A text that is no JSON, or is not a list or an object.
	 */
	public static function describe( string $json ): string {
		$usual = array(
			/* translators: %d: number of a line */
			'/[“”„‟«»‘’‚]\s*[:,}\]]/u' => __( 'Line %d has typographic quotation marks. Write the straight ones: "…".', 'einlass' ),
			/* translators: %d: number of a line */
			'/,\s*[}\]]/'              => __( 'Line %d has a comma after the last entry. Take it away.', 'einlass' ),
			/* translators: %d: number of a line */
			"/[{,\[]\s*'/"             => __( 'Line %d has single quotation marks. Write double ones: "…".', 'einlass' ),
			/* translators: %d: number of a line */
			'/[{,]\s*[a-z]\w*\s*:/i'   => __( 'Line %d has a name without quotation marks. Write "name": … .', 'einlass' ),
			/* translators: %d: number of a line */
			'/["}\]\d]\s*\n\s*["{]/'   => __( 'After line %d a comma is missing.', 'einlass' ),
		);
		if ( null === json_decode( $json ) && 'null' !== trim( $json ) ) {
			// What stands within quotation marks is no part of the form.
			$form = preg_replace( '/"(?:[^"\\\\\n]|\\\\.)*"/', '""', $json ) ?? $json;
			foreach ( $usual as $pattern => $sentence ) {
				if ( preg_match( $pattern, $form, $match, PREG_OFFSET_CAPTURE ) ) {
					$before = substr( $form, 0, (int) $match[0][1] + strspn( $match[0][0], "\"}],{[ \t\r" ) );
					return sprintf( $sentence, substr_count( $before, "\n" ) + 1 );
				}
			}
			if ( substr_count( $form, '{' ) !== substr_count( $form, '}' ) || substr_count( $form, '[' ) !== substr_count( $form, ']' ) ) {
				return __( 'Not as many brackets are closed as are opened: { needs }, and [ needs ].', 'einlass' );
			}
			return __( 'The text is no JSON. Compare it with the example.', 'einlass' );
		}
		return __( 'Own services are written as a list: [ { … }, { … } ].', 'einlass' );
	}
}
