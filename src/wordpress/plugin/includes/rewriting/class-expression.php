<?php
/**
 * Expressions of the catalogue, for PCRE.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Expressions are written for JavaScript, in the catalogue and by owners. What they are asked about is bytes here, of
 * which all that matter are ASCII.
 */
final class Expression {
	/**
	 * A delimiter that no expression holds, so that nothing in it has to be escaped.
	 */
	private const DELIMITER = "\x01";

	/**
	 * White space to JavaScript beyond ASCII, as bytes; for use in other expressions, before `[\x80-\xff]`.
	 */
	public const WIDE_SPACE = '\xc2\xa0|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80|\xef\xbb\xbf';

	/**
	 * Makes a pattern of the source of an expression. It need not compile, see `compiles`.
	 *
	 * @param string $source For JavaScript, without its slashes.
	 * @param string $flags  `i` or none.
	 */
	public static function of( string $source, string $flags = '' ): string {
		$numbered = preg_replace( '/\\\\u00([0-7][\da-fA-F])/', '\\x$1', $source );
		return self::DELIMITER . $numbered . self::DELIMITER . 'D' . $flags;
	}

	/**
	 * False for what cannot be asked about: an owner's expressions are to be checked where they are read.
	 */
	public static function compiles( string $source ): bool {
		// phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- the answer is the return value.
		return false !== @preg_match( self::of( $source ), '' );
	}

	/**
	 * True where the expression fits, and where it could not be found out: then a text is suspected rather than trusted.
	 *
	 * @param string $pattern As made by `of`.
	 * @param string $text    What is asked about.
	 */
	public static function fits( string $pattern, string $text ): bool {
		return 0 !== preg_match( $pattern, $text );
	}

	/**
	 * What an expression finds in a text; null where it finds nothing.
	 *
	 * @param string $pattern For `preg_match`.
	 * @param string $text    Of any length.
	 * @param int    $at      Where it begins to look, in bytes.
	 * @return ?array<int|string, string>
	 * @throws \RuntimeException Where it could not be found out: to go on as if there were nothing would let it pass.
	 */
	public static function find( string $pattern, string $text, int $at = 0 ): ?array {
		$count = preg_match( $pattern, $text, $found, 0, $at );
		if ( false === $count ) {
			throw new \RuntimeException( 'A text could not be read to its end. To fix: raise pcre.backtrack_limit.' );
		}
		return 1 === $count ? $found : null;
	}

	/**
	 * Leaves out the white space around a text that JavaScript's `trim` leaves out.
	 */
	public static function trim( string $text ): string {
		$trimmed = trim( $text, "\t\n\v\f\r " );
		if ( '' === $trimmed || ( $trimmed[0] < "\x80" && $trimmed[ strlen( $trimmed ) - 1 ] < "\x80" ) ) {
			return $trimmed;
		}
		$space = '(?:[\s]|' . self::WIDE_SPACE . ')';
		return (string) preg_replace( "/^$space+|$space+\$/D", '', $trimmed );
	}
}
