<?php
/**
 * Characters by their numbers.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Characters by their numbers, and texts as JavaScript counts and reads them.
 */
final class Code_Point {
	/**
	 * What stands for a character that cannot be.
	 */
	public const REPLACEMENT = "\xef\xbf\xbd";

	/**
	 * A character as UTF-8; half of one, as JavaScript knows them, in the same manner, see `joined`.
	 *
	 * @param int $code 0 to 0x10ffff.
	 */
	public static function encode( int $code ): string {
		if ( $code < 0x80 ) {
			return chr( $code );
		}
		if ( $code < 0x800 ) {
			return chr( 0xc0 | $code >> 6 ) . chr( 0x80 | $code & 0x3f );
		}
		if ( $code < 0x10000 ) {
			return chr( 0xe0 | $code >> 12 ) . chr( 0x80 | $code >> 6 & 0x3f ) . chr( 0x80 | $code & 0x3f );
		}
		return chr( 0xf0 | $code >> 18 ) . chr( 0x80 | $code >> 12 & 0x3f ) . chr( 0x80 | $code >> 6 & 0x3f ) . chr( 0x80 | $code & 0x3f );
	}

	/**
	 * Makes whole characters of halves that follow each other; a half that is alone becomes none.
	 */
	public static function joined( string $text ): string {
		if ( false === strpos( $text, "\xed" ) ) {
			return $text;
		}
		$join = static function ( array $found ): string {
			if ( strlen( $found[0] ) === 3 ) {
				return self::REPLACEMENT;
			}
			$high = ( ord( $found[0][1] ) & 0x0f ) << 6 | ord( $found[0][2] ) & 0x3f;
			$low  = ( ord( $found[0][4] ) & 0x0f ) << 6 | ord( $found[0][5] ) & 0x3f;
			return self::encode( 0x10000 + ( $high << 10 ) + $low );
		};
		return (string) preg_replace_callback( '/\xed[\xa0-\xaf].\xed[\xb0-\xbf].|\xed[\xa0-\xbf]./s', $join, $text );
	}

	/**
	 * How long JavaScript takes a text to be: a character beyond 0xffff counts twice.
	 */
	public static function length_of( string $text ): int {
		return strlen( $text ) - (int) preg_match_all( '/[\x80-\xbf]/', $text ) + (int) preg_match_all( '/[\xf0-\xf4]/', $text );
	}
}
