<?php
/**
 * The addresses in the value of an attribute.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * The addresses in the value of an attribute: usually one. Of those that hold CSS `Css_Addresses` knows.
 */
final class Attribute_Addresses {
	/**
	 * A candidate of a srcset: an address, commas at its ends left off, and what stands behind it up to the next comma. It
	 * begins with no byte from within a character.
	 */
	private const CANDIDATE = '/(?![\x80-\xbf])(L(?:(?:L|,)*L)?)(?:,|S(?:\([^)]*+\)?|[^,(])*+)?/';

	/**
	 * A whole address within a page or a script.
	 */
	private const WITHIN = '/(?:https?:)?[\/\\\\]{2}(?:[^\s"\'<>)\x80-\xff]|(?!W)[\x80-\xff])+/i';

	/**
	 * Where `<meta http-equiv="refresh">` leads; `url=` may be missing.
	 * https://html.spec.whatwg.org/#shared-declarative-refresh-steps
	 */
	private const REFRESH = '/^(?:[\d.;,]|S)+(?:urlS*=S*)?["\']?([^"\']*)/i';

	/**
	 * A letter of an address in a srcset; white space; such beyond ASCII: what `L`, `S` and `W` stand for above.
	 */
	private const WORDS = array(
		'L' => '(?:[^\s,\x80-\xff]|(?!' . Expression::WIDE_SPACE . ')[\x80-\xff])',
		'S' => '(?:\s|' . Expression::WIDE_SPACE . ')',
		'W' => Expression::WIDE_SPACE,
	);

	/**
	 * Gives the addresses as they stand.
	 *
	 * @param string $name  Of the attribute, in lower case.
	 * @param string $value As browsers read it.
	 * @return list<string>
	 */
	public static function in( string $name, string $value ): array {
		if ( substr( $name, -6 ) === 'srcset' ) {
			return self::all( self::CANDIDATE, $value )[1];
		}
		if ( 'content' === $name ) {
			return self::all( self::REFRESH, $value )[1];
		}
		if ( 'srcdoc' === $name || 1 === preg_match( strtr( '/^S*(?:javascript|data):/i', self::WORDS ), $value ) ) {
			return self::all( self::WITHIN, self::unescape( $value ) )[0];
		}
		return array( $value );
	}

	/**
	 * All that an expression finds.
	 *
	 * @return list<list<string>>
	 * @throws \RuntimeException As `Expression::find` does.
	 */
	private static function all( string $expression, string $value ): array {
		if ( false === preg_match_all( strtr( $expression, self::WORDS ), $value, $found ) ) {
			throw new \RuntimeException( 'An attribute could not be read to its end. To fix: raise pcre.backtrack_limit.' );
		}
		return $found;
	}

	/**
	 * As JavaScript's function of this name: by characters, not bytes.
	 */
	private static function unescape( string $text ): string {
		if ( false === strpos( $text, '%' ) ) {
			return $text;
		}
		$decode = static function ( array $found ): string {
			return Code_Point::encode( (int) hexdec( $found[1] . ( $found[2] ?? '' ) ) );
		};
		return Code_Point::joined( preg_replace_callback( '/%(?:u([\da-f]{4})|([\da-f]{2}))/i', $decode, $text ) ?? $text );
	}
}
