<?php
/**
 * The text of strings, names and addresses in CSS.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * What CSS means by the text of a string, a name or an address.
 * https://drafts.csswg.org/css-syntax/#consume-escaped-code-point
 */
final class Css_Text {
	/**
	 * An escape by digits, of an end of line, at the end of all, of any other byte; and what no text can hold.
	 */
	private const ESCAPE = '/\\\\(?:([\da-f]{1,6})(?:\r\n|[ \t\n\r\f])?+|(?:\r\n|[\n\r\f])|\z|(.))|\x00/is';

	/**
	 * The text without its escapes.
	 *
	 * @param string $text   As it is written.
	 * @param string $at_end What a backslash at the very end stands for; in a string for nothing.
	 */
	public static function unescape( string $text, string $at_end = Code_Point::REPLACEMENT ): string {
		if ( strlen( $text ) === strcspn( $text, "\\\0" ) ) {
			return $text;
		}
		$mean = static function ( array $found ) use ( $at_end ): string {
			if ( isset( $found[2] ) ) {
				return "\0" === $found[2] ? Code_Point::REPLACEMENT : $found[2];
			}
			if ( isset( $found[1] ) ) {
				return self::character( (int) hexdec( $found[1] ) );
			}
			if ( '\\' === $found[0] ) {
				return $at_end;
			}
			return "\0" === $found[0] ? Code_Point::REPLACEMENT : '';
		};
		return preg_replace_callback( self::ESCAPE, $mean, $text ) ?? $text;
	}

	/**
	 * The character of a number, where there is one.
	 */
	private static function character( int $code ): string {
		$is_none = 0 === $code || $code > 0x10ffff || ( $code >= 0xd800 && $code <= 0xdfff );
		return $is_none ? Code_Point::REPLACEMENT : Code_Point::encode( $code );
	}
}
