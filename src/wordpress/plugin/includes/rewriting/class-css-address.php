<?php
/**
 * An address in CSS that browsers fetch.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * An address in CSS that browsers fetch. Not to be changed.
 */
final class Css_Address {
	/**
	 * As browsers read it.
	 *
	 * @var string
	 */
	public string $url;

	/**
	 * Where it begins, behind a quote, in bytes.
	 *
	 * @var int
	 */
	public int $at;

	/**
	 * What names it: `@import`, `url()`, `image-set()`.
	 *
	 * @var string
	 */
	public string $what;

	/**
	 * All are as above.
	 */
	public function __construct( string $url, int $at, string $what ) {
		$this->url  = $url;
		$this->at   = $at;
		$this->what = $what;
	}
}
