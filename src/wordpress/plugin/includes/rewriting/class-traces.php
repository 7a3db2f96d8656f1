<?php
/**
 * Where traces of services stand in a page.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * Where something stands in a page that may name a service, be it in disguise. A page is looked through once, from its
 * beginning to its end, which is much faster than asking about each tag.
 */
final class Traces {
	/**
	 * What is a trace in HTML besides: references that may be any character, other than those that are no part of a name,
	 * and whole pages in an attribute.
	 */
	private const OTHERS = '&(?!(?:amp|lt|gt|quot|nbsp|hellip|[lr][sd]quo|[lr]aquo|[nm]dash);)[#a-z]|srcdoc';

	/**
	 * The page.
	 *
	 * @var string
	 */
	private string $html;

	/**
	 * Finds the next one.
	 *
	 * @var string
	 */
	private string $pattern;

	/**
	 * Where it was looked for last, and where the next one begins from there.
	 *
	 * @var int
	 */
	private int $from = 0;
	private int $next = -1;

	/**
	 * Makes the pattern for all pages.
	 */
	public static function pattern_for( Services $services ): string {
		return Expression::of( $services->trace_source . '|' . self::OTHERS, 'i' );
	}

	/**
	 * Takes a page.
	 *
	 * @param string $html    The page.
	 * @param string $pattern See `pattern_for`.
	 */
	public function __construct( string $html, string $pattern ) {
		$this->html    = $html;
		$this->pattern = $pattern;
	}

	/**
	 * False where no service can be named in a part of the page. It is fast where parts are asked about in their order.
	 *
	 * @param int $start Where the part begins, in bytes.
	 * @param int $end   Behind it.
	 */
	public function are_in( int $start, int $end ): bool {
		if ( $this->next < $start || $start < $this->from ) {
			$this->from = $start;
			$found      = preg_match( $this->pattern, $this->html, $trace, PREG_OFFSET_CAPTURE, $start );
			$this->next = 0 === $found ? PHP_INT_MAX : ( $trace[0][1] ?? $start );
		}
		return $this->next < $end;
	}
}
