<?php
/**
 * Character references of HTML.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Character references of HTML. https://html.spec.whatwg.org/#character-reference-state
 */
final class Character_Reference {
	/**
	 * Names that need no semicolon.
	 */
	private const OLD_NAMES = ' AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml ';

	/**
	 * What the numbers from 0x80 on mean, as they do in windows-1252; 0 where they mean what they say.
	 */
	private const CONTROLS = array( 0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178 );

	/**
	 * The longest and shortest of the old names.
	 */
	private const LONGEST  = 6;
	private const SHORTEST = 2;

	/**
	 * What a reference means; itself where it means nothing.
	 *
	 * @param string $reference    From the ampersand on, with all letters and digits behind it, and the semicolon if any.
	 * @param bool   $is_attribute Whether it stands in an attribute, where old names must be whole.
	 */
	public static function decode( string $reference, bool $is_attribute ): string {
		if ( '#' === $reference[1] ) {
			return self::of_number( rtrim( substr( $reference, 2 ), ';' ) );
		}
		if ( ';' === $reference[ strlen( $reference ) - 1 ] ) {
			$decoded = html_entity_decode( $reference, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
			if ( $decoded !== $reference ) {
				return $decoded;
			}
		}
		$name   = substr( $reference, 1 );
		$length = min( self::LONGEST, strlen( $name ) );
		for ( ; $length >= self::SHORTEST; $length-- ) {
			$old = substr( $name, 0, $length );
			if ( false !== strpos( self::OLD_NAMES, " $old " ) ) {
				$rest = substr( $name, $length );
				return $is_attribute && '' !== $rest ? $reference : html_entity_decode( "&$old;", ENT_QUOTES | ENT_HTML5, 'UTF-8' ) . $rest;
			}
		}
		return $reference;
	}

	/**
	 * The character of a number, where there is one.
	 *
	 * @param string $number Decimal, or behind an `x` hexadecimal.
	 */
	private static function of_number( string $number ): string {
		$digits = 'x' === strtolower( $number[0] ) ? substr( $number, 1 ) : $number;
		$code   = $digits === $number ? (float) $number : hexdec( $digits );
		if ( $code > 0x10ffff || $code < 1 || ( $code >= 0xd800 && $code <= 0xdfff ) ) {
			return Code_Point::REPLACEMENT;
		}
		$code = (int) $code;
		return Code_Point::encode( $code < 0x80 || $code > 0x9f ? $code : ( self::CONTROLS[ $code - 0x80 ] ?: $code ) );
	}
}
