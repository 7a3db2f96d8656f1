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
	 * References to signs that browsers read as nothing else within a host, as WordPress writes many: they are passed over.
	 */
	private const HARMLESS = '&(?:amp|lt|gt|quot|nbsp|[lr][sd]quo|[lr]aquo|[nm]dash|#0?3[489]|#82(?:1[12678]|2[0-2]));(*SKIP)(*FAIL)';

	/**
	 * What is a trace in HTML besides: other references.
	 */
	private const OTHERS = '&[#a-z]';

	/**
	 * The attribute that holds a whole page; rare, and slow to look for beside the others.
	 */
	private const PAGE = 'srcdoc';

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
	 * Takes a page.
	 */
	public function __construct( string $html, Services $services ) {
		$source = self::HARMLESS . "|$services->trace_source|" . self::OTHERS;
		if ( false !== stripos( $html, self::PAGE ) ) {
			$source .= '|' . self::PAGE;
		}
		$this->html    = $html;
		$this->pattern = Expression::of( $source, 'i' );
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
