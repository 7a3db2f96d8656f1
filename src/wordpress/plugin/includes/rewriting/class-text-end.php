<?php
/**
 * Where what is no markup ends.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Where what is no markup ends: comments, and the text of a script or a title. WordPress knows it, too, but up to 6.6 with
 * mistakes, and a tag that is taken for a part of a script would be missed.
 */
final class Text_End {
	/**
	 * By these a script goes in and out of comments, where other rules hold for its end.
	 */
	private const TURNS = '~-->|<(/?)script[\t\n\f\r />]~i';

	/**
	 * Behind a comment, or what is taken for one; null where it goes on to the end of the page.
	 *
	 * @param string $html       The whole page.
	 * @param int    $start      Of the comment.
	 * @param bool   $is_foreign Whether it stands in SVG or MathML, where there are CDATA sections.
	 */
	public static function of_comment( string $html, int $start, bool $is_foreign ): ?int {
		if ( substr_compare( $html, '<!--', $start, 4 ) !== 0 ) {
			$is_cdata = $is_foreign && substr_compare( $html, '<![CDATA[', $start, 9 ) === 0;
			$sign     = $is_cdata ? ']]>' : '>';
			$at       = strpos( $html, $sign, $start + ( $is_cdata ? 9 : 2 ) );
			return false === $at ? null : $at + strlen( $sign );
		}
		$at = $start + 4;
		foreach ( array( '>', '->' ) as $at_once ) {
			if ( substr( $html, $at, strlen( $at_once ) ) === $at_once ) {
				return $at + strlen( $at_once );
			}
		}
		while ( true ) {
			$at = $at < strlen( $html ) ? strpos( $html, '--', $at ) : false;
			if ( false === $at ) {
				return null;
			}
			$end = $at + 2 + (int) ( '!' === ( $html[ $at + 2 ] ?? '' ) );
			if ( '>' === ( $html[ $end ] ?? '' ) ) {
				return $end + 1;
			}
			++$at;
		}
	}

	/**
	 * Where the end tag of an element begins in which tags are text; null where none is left.
	 *
	 * @param string $html The whole page.
	 * @param string $name Of the element, in lower case.
	 * @param int    $at   Behind its start tag.
	 */
	public static function of_element( string $html, string $name, int $at ): ?int {
		$end = self::next_end_tag( $html, $name, $at );
		if ( 'script' !== $name ) {
			return $end;
		}
		$text = null === $end ? substr( $html, $at ) : substr( $html, $at, $end - $at );
		return false === strpos( $text, '<!--' ) ? $end : self::of_script( $html, $at );
	}

	/**
	 * The next end tag of an element, as it is written.
	 */
	public static function next_end_tag( string $html, string $name, int $at ): ?int {
		$length = strlen( $name ) + 2;
		while ( $at < strlen( $html ) ) {
			$at = stripos( $html, "</$name", $at );
			if ( false === $at ) {
				return null;
			}
			if ( 1 === strspn( $html, "\t\n\f\r />", $at + $length, 1 ) ) {
				return $at;
			}
			$at += $length;
		}
		return null;
	}

	/**
	 * The same for a script with comments, in which there may be scripts as text.
	 * https://html.spec.whatwg.org/#script-data-escaped-state
	 *
	 * @throws \RuntimeException Where it cannot be found out.
	 */
	private static function of_script( string $html, int $at ): ?int {
		$is_comment = false;
		$is_script  = false;
		while ( true ) {
			if ( ! $is_comment ) {
				$end     = self::next_end_tag( $html, 'script', $at );
				$comment = strpos( $html, '<!--', $at );
				if ( false === $comment || ( null !== $end && $end < $comment ) ) {
					return $end;
				}
				$is_comment = true;
				// `<!-->` is over at once.
				$at = $comment + 2;
			}
			$found = preg_match( self::TURNS, $html, $turn, PREG_OFFSET_CAPTURE, $at );
			if ( false === $found ) {
				throw new \RuntimeException( 'A script could not be read to its end.' );
			}
			if ( 0 === $found ) {
				return null;
			}
			$at      = $turn[0][1] + 3;
			$is_end  = '/' === ( $turn[1][0] ?? '' );
			$is_tag  = '-->' !== $turn[0][0];
			if ( $is_tag && $is_end && ! $is_script ) {
				return $turn[0][1];
			}
			$is_script  = $is_tag && ! $is_end;
			$is_comment = $is_tag;
		}
	}
}
