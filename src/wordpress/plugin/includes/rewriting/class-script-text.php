<?php
/**
 * The text of a string in a script.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * What a script means by the text of a string or template. https://tc39.es/ecma262/#prod-EscapeSequence
 */
final class Script_Text {
	/**
	 * An escape: by two, four or up to six digits, of an end of line, or of any other byte.
	 */
	private const ESCAPE = '/\\\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}|\r\n|\xe2\x80[\xa8\xa9]|.)/is';

	/**
	 * Escapes that are no longer what follows the backslash.
	 */
	private const MEANINGS = array(
		'\\b'            => "\x08",
		'\\f'            => "\f",
		'\\n'            => "\n",
		'\\r'            => "\r",
		'\\t'            => "\t",
		'\\v'            => "\v",
		'\\0'            => "\0",
		"\\\n"           => '',
		"\\\r"           => '',
		"\\\r\n"         => '',
		"\\\u{2028}"     => '',
		"\\\u{2029}"     => '',
	);

	/**
	 * The text without its escapes.
	 */
	public static function unescape( string $text ): string {
		if ( false === strpos( $text, '\\' ) ) {
			return $text;
		}
		$mean = static function ( array $found ): string {
			$digits = end( $found );
			return 1 === count( $found )
				? self::MEANINGS[ $digits ] ?? substr( $digits, 1 )
				: Code_Point::encode( min( (int) hexdec( $digits ), 0x10ffff ) );
		};
		return Code_Point::joined( preg_replace_callback( self::ESCAPE, $mean, $text ) ?? $text );
	}
}
